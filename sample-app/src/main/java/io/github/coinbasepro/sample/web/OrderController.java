package io.github.coinbasepro.sample.web;

import java.util.UUID;

import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.sample.account.OrderDesk;
import io.github.coinbasepro.sample.account.OrderView;
import io.github.coinbasepro.sample.account.Ticket;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The order ticket and the cancel buttons.
 */
@RestController
@RequestMapping("/desk/orders")
final class OrderController {

	private final OrderDesk orders;

	OrderController(OrderDesk orders) {
		this.orders = orders;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Mono<OrderView> place(@RequestBody Ticket ticket) {
		return this.orders.place(ticket);
	}

	@GetMapping("/{clientOrderId}")
	Mono<ResponseEntity<OrderView>> find(@PathVariable UUID clientOrderId) {
		return this.orders.find(clientOrderId)
			.onErrorResume(NotFoundException.class, (absence) -> Mono.empty())
			.map(ResponseEntity::ok)
			.defaultIfEmpty(ResponseEntity.noContent().build());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> cancel(@PathVariable UUID id, @RequestParam String product) {
		return this.orders.cancel(id, product);
	}

}
