package io.github.coinbasepro.orders;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.CallMono;
import io.github.coinbasepro.internal.call.CallWatch;
import io.github.coinbasepro.internal.call.StatisticsRecorder;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.products.Product;
import io.github.coinbasepro.products.ProductsApi;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Places orders, each at most once: refuses what was sent before, checks the order
 * against its product and the market, and against the market again when its wait is over,
 * sends it, and looks for it if its answer is lost. Cancels all orders without cancelling
 * those that go out meanwhile.
 */
final class OrderPlacement {

	private final Transport transport;

	private final OrderChecks checks;

	private final OrderReconciler reconciler;

	private final PlacedOrders placed = new PlacedOrders();

	/**
	 * Creates a placement that asks the exchange for products and prices.
	 * @param transport the transport that carries calls out
	 * @param settings the order settings
	 */
	OrderPlacement(Transport transport, OrderSettings settings) {
		this(transport, settings, (id) -> new ProductsApi(transport).get(id),
				(id) -> new ProductsApi(transport.uncached()).orderBook(id, BookLevel.ONE));
	}

	private OrderPlacement(Transport transport, OrderSettings settings, Function<String, Mono<Product>> product,
			Function<String, Mono<OrderBook>> book) {
		this.transport = transport;
		this.checks = new OrderChecks(settings, product, book, transport::nanos);
		this.reconciler = new OrderReconciler(transport::pause, settings.lookupWindow());
	}

	/**
	 * Places an order when the result is subscribed to for the first time.
	 * @param order the order
	 * @param place the call that places
	 * @param lookup the call that looks for an order by its client order id
	 * @return the order as the exchange has it, or an error
	 */
	Mono<Order> place(NewOrder order, Call<Order> place, Function<UUID, Call<Order>> lookup) {
		Call<Order> call = place.body(order, order.clientOrderId());
		return new CallMono<>(call.endpoint().operation(), this.transport.sameParent(Mono.defer(() -> {
			CoinbaseProException refusal = this.transport.refusal(call);
			PlacedOrders.Placement placement = this.placed.begin(order.clientOrderId());
			if (placement == null) {
				return this.transport.refuse(call, new OrderAlreadySentException(this.transport.failed(call, 0),
						"went out before or is on its way"));
			}
			if (refusal != null) {
				placement.abandoned();
				return this.transport.refuse(call, refusal);
			}
			if (this.checks.areOff()) {
				return send(new CheckedOrder(order, null), call, lookup, placement);
			}
			return this.checks.apply(order, this.transport.failed(call, 0))
				.onErrorResume(OrderGuardException.class,
						(guarded) -> this.transport.refuse(call, guarded).then(Mono.empty()))
				.flatMap((checked) -> send(checked,
						(checked.order() == order) ? call
								: place.body(checked.order(), checked.order().clientOrderId()),
						lookup, placement))
				.doOnError((failure) -> placement.abandoned())
				.doOnCancel(placement::abandoned);
		})));
	}

	private Mono<Order> send(CheckedOrder checked, Call<Order> call, Function<UUID, Call<Order>> lookup,
			PlacedOrders.Placement placement) {
		NewOrder order = checked.order();
		Predicate<Order> itsAnswer = OrderTerms.of(order)::agreeWith;
		CallWatch watch = new PlacementWatch(placement, checked, this.checks.guards(), this.transport.cancelsOfAll());
		return this.transport.send(call.watchedBy(watch).expecting(itsAnswer))
			.onErrorResume((failure) -> settle(failure,
					lookup.apply(order.clientOrderId()).queuedAs(Priority.RECONCILE).expecting(itsAnswer))
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
	List<UUID> inDoubt() {
		return this.placed.inDoubt();
	}

	/**
	 * Cancels all orders each time the result is subscribed to. The cancel is not
	 * repeated once an order has gone out after it.
	 * @param cancel the call that cancels
	 * @param productId whose orders to cancel, null for those of all products
	 * @return the ids of the orders that were cancelled, or an error
	 */
	Mono<List<UUID>> cancelAll(Call<List<UUID>> cancel, @Nullable String productId) {
		return Mono.defer(() -> this.transport.send(cancel.watchedBy(this.transport.cancelsOfAll()
			.watch((attempts) -> this.transport.failed(cancel, attempts), productId))));
	}

	/**
	 * Waits for the end of an order each time the result is subscribed to.
	 * @param orderId the exchange's id of the order
	 * @param known the order as it is known, null if it is not
	 * @param look looks at the order
	 * @return the order when it is done, or an error
	 */
	Mono<Order> awaitDone(UUID orderId, @Nullable Order known, Function<UUID, Mono<Order>> look) {
		return Mono.defer(() -> new OrderWait(orderId, known, look, Mono::delay).done());
	}

}
