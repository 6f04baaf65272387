package io.github.coinbasepro.transport;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.model.Product;
import reactor.core.publisher.Mono;

/**
 * Places orders, each at most once: refuses what was sent before, holds the order against
 * its product, sends it, and looks for it if its answer is lost.
 */
public final class OrderPlacement {

	private final Transport transport;

	private final OrderChecks checks;

	private final OrderReconciler reconciler;

	private final PlacedOrders placed = new PlacedOrders();

	/**
	 * Creates a placement.
	 * @param transport what carries calls out
	 * @param settings how orders are placed
	 * @param product asks for a product by its id
	 */
	public OrderPlacement(Transport transport, OrderSettings settings, Function<String, Mono<Product>> product) {
		this.transport = transport;
		this.checks = new OrderChecks(settings.check(), product);
		this.reconciler = new OrderReconciler(transport::pause, settings.lookupWindow());
	}

	/**
	 * Places an order when the result is subscribed to for the first time.
	 * @param order the order
	 * @param place the call that places
	 * @param lookup the call that looks for an order by its client order id
	 * @return the order as the exchange has it, or an error
	 */
	public Mono<Order> place(NewOrder order, Call<Order> place, Function<UUID, Call<Order>> lookup) {
		Call<Order> call = place.order(order);
		return new CallMono<>(call.endpoint().operation(), this.transport.sameParent(Mono.defer(() -> {
			CoinbaseProException refusal = this.transport.refusal(call);
			if (refusal != null) {
				return this.transport.refuse(call, refusal);
			}
			return this.checks.areOff() ? send(order, call, lookup) : this.checks.apply(order)
				.flatMap((checked) -> send(checked, (checked == order) ? call : place.order(checked), lookup));
		})));
	}

	private Mono<Order> send(NewOrder order, Call<Order> call, Function<UUID, Call<Order>> lookup) {
		UUID id = order.clientOrderId();
		PlacedOrders.Placement placement = this.placed.begin(id);
		if (placement == null) {
			return this.transport.refuse(call, new OrderAlreadySentException(this.transport.failed(call, 0),
					"went out before or is on its way; look up client order id " + id));
		}
		Predicate<Order> itsAnswer = (answer) -> fits(order, answer);
		return this.transport.send(call.watchedBy(placement).expecting(itsAnswer))
			.onErrorResume(
					(failure) -> settle(failure, lookup.apply(id).queuedAs(Priority.RECONCILE).expecting(itsAnswer))
						.doFinally((end) -> placement.abandoned()));
	}

	private Mono<Order> settle(Throwable failure, Call<Order> lookup) {
		return (failure instanceof OrderOutcomeUnknownException doubt) ? find(doubt, lookup) : Mono.error(failure);
	}

	private Mono<Order> find(OrderOutcomeUnknownException doubt, Call<Order> lookup) {
		StatisticsRecorder statistics = this.transport.recorder();
		return this.reconciler.find(doubt, (any) -> this.transport.send(lookup))
			.doOnSuccess((order) -> statistics.orderFound())
			.doOnError((failure) -> statistics.orderMissing());
	}

	/**
	 * Returns the orders that were sent and not answered.
	 * @return their client order ids
	 */
	public List<UUID> inDoubt() {
		return this.placed.inDoubt();
	}

	private static boolean fits(NewOrder order, Order answer) {
		UUID id = answer.clientOrderId();
		return answer.productId().equals(order.productId()) && answer.side().equals(order.side())
				&& (id == null || id.equals(order.clientOrderId()));
	}

}
