package io.github.coinbasepro.sample.web;

import java.util.List;

import io.github.coinbasepro.sample.DeskProperties;
import io.github.coinbasepro.sample.account.TradingGate;
import io.github.coinbasepro.sample.market.Market;
import io.github.coinbasepro.sample.market.ProductView;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a page asks once: the desk and its products.
 */
@RestController
@RequestMapping("/desk")
final class DeskController {

	private final DeskProperties properties;

	private final TradingGate gate;

	private final Market market;

	DeskController(DeskProperties properties, TradingGate gate, Market market) {
		this.properties = properties;
		this.gate = gate;
		this.market = market;
	}

	@GetMapping
	DeskView desk() {
		return new DeskView(this.properties.exchange(), this.gate.reason() == null, this.gate.reason());
	}

	@GetMapping("/products")
	Mono<List<ProductView>> products() {
		return this.market.products();
	}

}
