package io.github.coinbasepro.application;

import io.github.coinbasepro.CoinbaseProClient;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What needs a web server.
 */
@RestController
class PageController {

	private final CoinbaseProClient coinbase;

	PageController(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	@GetMapping("/dollars")
	Mono<String> dollars() {
		return this.coinbase.accounts()
			.list()
			.filter((account) -> account.currency().equals("USD"))
			.next()
			.map((account) -> account.balance().toPlainString());
	}

}
