package io.github.coinbasepro.sample.account;

import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.orders.NewOrder;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Places, finds and cancels orders, and lets the account be asked at once what came of
 * it.
 */
@Component
public final class OrderDesk {

	private final SentTickets sent = new SentTickets();

	private final CoinbaseProClient client;

	private final AccountWatch account;

	private final TradingGate gate;

	OrderDesk(CoinbaseProClient client, AccountWatch account, TradingGate gate) {
		this.client = client;
		this.account = account;
		this.gate = gate;
	}

	/**
	 * Places an order. The same ticket places one order, however often it is sent.
	 * @param ticket what to place
	 * @return the order as the exchange took it
	 */
	public Mono<OrderView> place(Ticket ticket) {
		return Mono.defer(() -> {
			this.gate.pass(ticket.requiredExchange());
			NewOrder order = ticket.toOrder();
			return this.sent.once(ticket, () -> place(order));
		});
	}

	/**
	 * Looks an order up.
	 * @param clientOrderId the id that its ticket gave it
	 * @return the order as it is now
	 */
	public Mono<OrderView> find(UUID clientOrderId) {
		return this.client.orders().getByClientOrderId(clientOrderId).map(OrderView::of);
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

	private Mono<OrderView> place(NewOrder order) {
		return this.client.orders()
			.place(order)
			.map(OrderView::of)
			.onErrorResume(OrderAlreadySentException.class, (sent) -> find(order.clientOrderId()))
			.doFinally((signal) -> this.account.nudge(order.productId()));
	}

}
