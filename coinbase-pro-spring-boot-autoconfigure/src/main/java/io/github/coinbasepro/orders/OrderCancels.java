package io.github.coinbasepro.orders;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Transport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Cancels orders and finds out what a cancel that was repeated has done.
 */
final class OrderCancels {

	private static final int MAX_ROUNDS = 100;

	private static final int AT_ONCE = 8;

	private final Transport transport;

	private final OrderPlacement placement;

	OrderCancels(Transport transport, OrderPlacement placement) {
		this.transport = transport;
		this.placement = placement;
	}

	/**
	 * Cancels one order. If that took more than one attempt and the last found the order
	 * gone, the order tells whether an earlier attempt has cancelled it.
	 */
	Mono<UUID> one(Call<UUID> cancel, Call<Order> get, CancelScope scope, UUID id) {
		return this.transport.sameParent(this.transport.send(within(scope, cancel))
			.onErrorResume(OrderCancels::mayBeOwnDoing,
					(refused) -> this.transport.send(get)
						.onErrorMap((failure) -> refused)
						.filter((order) -> DoneReason.CANCELED.equals(order.doneReason()))
						.map((order) -> id)
						.switchIfEmpty(Mono.error(refused))));
	}

	Flux<UUID> all(CancelScope scope) {
		return this.placement.cancelAll(within(scope, OrdersApi.CANCEL_ALL.call()), scope.productId())
			.flatMapIterable((ids) -> ids);
	}

	Flux<UUID> allUntilNoneIsLeft(CancelScope scope) {
		return this.transport.sameParent(untilNoneIsLeft(all(scope)));
	}

	/**
	 * Cancels what one request cancels, then what is left one by one.
	 */
	Flux<UUID> allIncludingStops(CancelScope scope) {
		return this.transport
			.sameParent(Flux.concat(allUntilNoneIsLeft(scope), untilNoneIsLeft(listed(scope))).distinct());
	}

	private static Flux<UUID> untilNoneIsLeft(Flux<UUID> round) {
		return round.collectList()
			.repeat(MAX_ROUNDS)
			.takeUntil(List::isEmpty)
			.concatMapIterable((ids) -> ids)
			.distinct();
	}

	/**
	 * Cancels the orders that are listed. A cancel that fails does not keep the others
	 * from being tried.
	 */
	private Flux<UUID> listed(CancelScope scope) {
		return Flux.defer(() -> {
			List<Throwable> failures = new CopyOnWriteArrayList<>();
			return this.transport.sendAll(live(scope), OrderLists::call)
				.flatMap((order) -> cancelListed(order, scope).onErrorResume((failure) -> {
					failures.add(failure);
					return Mono.empty();
				}), AT_ONCE, 1)
				.concatWith(Mono.defer(() -> failures.isEmpty() ? Mono.empty() : Mono.error(failures.get(0))));
		});
	}

	private Mono<UUID> cancelListed(Order order, CancelScope scope) {
		CancelScope ofOrder = new CancelScope(order.productId(), scope.profileId());
		return one(OrdersApi.CANCEL.call(order.id()).expecting(order.id()::equals), OrdersApi.GET.call(order.id()),
				ofOrder, order.id())
			.onErrorResume(OrderCancels::isGone, (gone) -> Mono.empty());
	}

	private static OrderQuery live(CancelScope scope) {
		OrderQuery query = OrderQuery.live();
		query = (scope.productId() != null) ? query.forProduct(scope.productId()) : query;
		return (scope.profileId() != null) ? query.withProfile(scope.profileId()) : query;
	}

	private static boolean mayBeOwnDoing(Throwable failure) {
		return isGone(failure) && ((CoinbaseProException) failure).call().attempts() > 1;
	}

	private static boolean isGone(Throwable failure) {
		return failure instanceof OrderNotFoundException || failure instanceof OrderDoneException;
	}

	private static <T> Call<T> within(CancelScope scope, Call<T> call) {
		Assert.notNull(scope, "scope must not be null");
		return call.query("product_id", scope.productId()).query("profile_id", scope.profileId());
	}

}
