package io.github.coinbasepro.sample.web;

import java.util.List;

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

	private final DeskWatch desk;

	private final Market market;

	DeskController(DeskWatch desk, Market market) {
		this.desk = desk;
		this.market = market;
	}

	@GetMapping
	DeskView desk() {
		return this.desk.now();
	}

	@GetMapping("/products")
	Mono<List<ProductView>> products() {
		return this.market.products();
	}

}
