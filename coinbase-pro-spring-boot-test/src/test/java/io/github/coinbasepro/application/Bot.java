package io.github.coinbasepro.application;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Keeps a bid far below the market, and takes it back when it goes.
 */
@Component
class Bot {

	private final CoinbaseProClient coinbase;

	private @Nullable Order bid;

	private boolean takenBack;

	Bot(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	Mono<Order> bid(String price) {
		return this.coinbase.orders()
			.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal(price)).withPostOnly())
			.doOnNext((order) -> this.bid = order);
	}

	boolean isTakenBack() {
		return this.takenBack;
	}

	@PreDestroy
	void takeBack() {
		if (this.bid != null) {
			this.coinbase.orders().cancel(this.bid.id()).block();
			this.takenBack = true;
		}
	}

}
