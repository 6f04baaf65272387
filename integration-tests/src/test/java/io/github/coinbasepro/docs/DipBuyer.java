package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

@Component
class DipBuyer {

	private final CoinbaseProClient coinbase;

	DipBuyer(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	Mono<Order> buyBelow(BigDecimal limit) {
		return this.coinbase.products()
			.ticker("BTC-USD")
			.filter((ticker) -> ticker.price() != null && ticker.price().compareTo(limit) < 0)
			.map((ticker) -> NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("100")))
			.flatMap((order) -> this.coinbase.orders().place(order));
	}

}
