package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.book.BookLevel;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpreadController {

	private final CoinbaseProClient coinbase;

	SpreadController(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	@GetMapping("/spread/{product}")
	Mono<BigDecimal> spread(@PathVariable String product) {
		return this.coinbase.products()
			.orderBook(product, BookLevel.ONE)
			.map((book) -> book.asks().get(0).price().subtract(book.bids().get(0).price()));
	}

}
