package io.github.coinbasepro.sample.account;

import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.model.NewOrder;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Places and cancels orders, and lets the account be asked at once what came of it.
 */
@Component
public final class OrderDesk {

	private final CoinbaseProClient client;

	private final AccountWatch account;

	private final TradingGate gate;

	OrderDesk(CoinbaseProClient client, AccountWatch account, TradingGate gate) {
		this.client = client;
		this.account = account;
		this.gate = gate;
	}

	/**
	 * Places an order.
	 * @param ticket what to place
	 * @return the order as the exchange took it
	 */
	public Mono<OrderView> place(Ticket ticket) {
		return Mono.defer(() -> {
			this.gate.pass();
			NewOrder order = ticket.toOrder();
			return this.client.orders()
				.place(order)
				.map(OrderView::of)
				.doFinally((signal) -> this.account.nudge(order.productId()));
		});
	}

	/**
	 * Cancels an order.
	 * @param orderId the exchange's id of the order
	 * @param productId its product
	 * @return completes when the exchange took the cancellation
	 */
	public Mono<Void> cancel(UUID orderId, String productId) {
		return Mono.defer(() -> {
			this.gate.pass();
			return this.client.orders()
				.cancel(orderId, productId)
				.doFinally((signal) -> this.account.nudge(productId))
				.then();
		});
	}

}
