package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Hold;

/**
 * A hold on the wire. Its id is that of what it is for.
 */
record HoldBody(UUID id, UUID accountId, String createdAt, String updatedAt, String amount, String type, UUID ref) {

	static HoldBody of(UUID accountId, Hold hold) {
		String time = Timestamps.micros(hold.createdAt());
		return new HoldBody(hold.reference(), accountId, time, time, Decimals.sixteen(hold.amount()),
				hold.type().name().toLowerCase(Locale.ROOT), hold.reference());
	}

}
