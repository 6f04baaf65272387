package io.github.coinbasepro.simulator.internal.http;

import io.github.coinbasepro.simulator.internal.funds.Counterparty;

/**
 * A counterparty on the wire.
 */
record CounterpartyBody(String id, String address, String label, String addedAt) {

	static CounterpartyBody of(Counterparty counterparty) {
		return new CounterpartyBody(counterparty.id(), counterparty.id(), counterparty.label(),
				Timestamps.micros(counterparty.addedAt()));
	}

}
