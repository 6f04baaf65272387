package io.github.coinbasepro.guides;

import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.Outcome;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class OrderSender {

	private final CoinbaseProClient coinbase;

	private final PurchaseRecords records;

	OrderSender(CoinbaseProClient coinbase, PurchaseRecords records) {
		this.coinbase = coinbase;
		this.records = records;
	}

	@TransactionalEventListener
	void send(OrderRequested requested) {
		UUID id = requested.order().clientOrderId();
		try {
			this.coinbase.orders()
				.place(requested.order())
				.blockOptional()
				.ifPresent((placed) -> this.records.settle(id, "placed as " + placed.id()));
		}
		catch (CoinbaseProException ex) {
			if (ex.outcome() == Outcome.NOT_SENT || ex.outcome() == Outcome.REFUSED) {
				this.records.settle(id, "not placed: " + ex.getMessage());
			}
		}
	}

	/**
	 * Run this at the start, before the first order.
	 */
	void settleOpenRecords() {
		for (UUID id : this.records.open()) {
			try {
				this.coinbase.orders()
					.getByClientOrderId(id)
					.blockOptional()
					.ifPresent((found) -> this.records.settle(id, "placed as " + found.id()));
			}
			catch (OrderNotFoundException ex) {
				this.records.settle(id, "not placed, or cancelled without a fill");
			}
		}
	}

}
