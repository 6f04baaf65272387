package io.github.coinbasepro.orders;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One wait for the end of an order: looks at growing intervals until the order is done.
 * The exchange forgets an order that is cancelled without a fill, and may not know one
 * yet that it has just taken in.
 */
final class OrderWait {

	/**
	 * How long an order may take to appear after it was placed.
	 */
	static final Duration APPEARS = Duration.ofSeconds(16);

	private static final Duration FIRST = Duration.ofMillis(250);

	private static final Duration LONGEST = Duration.ofSeconds(4);

	private final UUID orderId;

	private final Function<UUID, Mono<Order>> look;

	private final Function<Duration, Mono<?>> pause;

	private @Nullable Order known;

	private boolean seen;

	private boolean missed;

	private Duration waited = Duration.ZERO;

	/**
	 * Creates a wait.
	 * @param orderId the order
	 * @param known the order as it is known, null if it is not
	 * @param look looks at the order
	 * @param pause ends when it is time for the next look, at the latest after some time
	 */
	OrderWait(UUID orderId, @Nullable Order known, Function<UUID, Mono<Order>> look,
			Function<Duration, Mono<?>> pause) {
		this.orderId = orderId;
		this.known = known;
		this.seen = known != null
				&& (OrderStatus.OPEN.equals(known.status()) || OrderStatus.ACTIVE.equals(known.status()));
		this.look = look;
		this.pause = pause;
	}

	/**
	 * Waits. The result is to be subscribed to once.
	 */
	Mono<Order> done() {
		return Flux.<Duration, Duration>generate(() -> Duration.ZERO, (next, sink) -> {
			sink.next(next);
			Duration doubled = next.plus(next);
			return next.isZero() ? FIRST : (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
		}).concatMap(this::lookAfter, 0).next();
	}

	private Mono<Order> lookAfter(Duration interval) {
		this.waited = this.waited.plus(interval);
		Mono<Order> found = Mono.defer(() -> this.look.apply(this.orderId))
			.doOnNext(this::remember)
			.filter(Order::isDone)
			.onErrorResume(OrderNotFoundException.class, this::missing)
			.onErrorResume((failure) -> failure instanceof CoinbaseProException ex && ex.isRetryable(),
					(failure) -> Mono.empty());
		return interval.isZero() ? found : this.pause.apply(interval).then(found);
	}

	private void remember(Order order) {
		this.known = order;
		this.seen = true;
		this.missed = false;
	}

	/**
	 * An order that was on the book and is missing twice in a row was cancelled. One that
	 * was never seen may still appear.
	 */
	private Mono<Order> missing(OrderNotFoundException failure) {
		Order order = this.known;
		boolean mayAppear = !this.seen && this.waited.compareTo(APPEARS) < 0;
		boolean again = this.missed;
		this.missed = true;
		if (mayAppear || !again) {
			return Mono.empty();
		}
		if (order == null) {
			return Mono.error(failure);
		}
		return (order.filledSize().signum() > 0) ? Mono.empty() : Mono.just(cancelled(order));
	}

	private static Order cancelled(Order order) {
		return new Order(order.id(), order.productId(), order.side(), order.type(), order.createdAt(), order.fillFees(),
				order.filledSize(), OrderStatus.DONE, order.settled(), order.price(), order.size(), order.profileId(),
				order.funds(), order.specifiedFunds(), order.timeInForce(), order.expireTime(), order.postOnly(),
				order.doneAt(), DoneReason.CANCELED, order.rejectReason(), order.executedValue(), order.stop(),
				order.stopPrice(), order.stopLimitPrice(), order.fundingAmount(), order.fundingCurrency(),
				order.clientOrderId(), order.marketType(), order.maxFloor(), order.secondaryOrderId(),
				order.selfTradePrevention());
	}

}
