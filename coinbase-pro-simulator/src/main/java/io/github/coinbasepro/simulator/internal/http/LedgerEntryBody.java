package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.LedgerEntry;

/**
 * An entry of a ledger on the wire.
 */
record LedgerEntryBody(String id, String amount, String balance, String createdAt, String type,
		Map<String, String> details) {

	static LedgerEntryBody of(LedgerEntry entry) {
		return new LedgerEntryBody(Long.toString(entry.id()), Decimals.sixteen(entry.amount()),
				Decimals.sixteen(entry.balance()), Timestamps.micros(entry.createdAt()),
				entry.type().name().toLowerCase(Locale.ROOT), entry.details().toMap());
	}

}
