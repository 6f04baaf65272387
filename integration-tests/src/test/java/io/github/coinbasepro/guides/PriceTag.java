package io.github.coinbasepro.guides;

import io.github.coinbasepro.CoinbaseProClient;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

@Component
class PriceTag {

	private final CoinbaseProClient coinbase;

	PriceTag(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	Mono<String> of(String product) {
		return this.coinbase.products()
			.ticker(product)
			.map((ticker) -> product + " at "
					+ ((ticker.price() != null) ? ticker.price().toPlainString() : "no price"));
	}

}
