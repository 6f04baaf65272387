package io.github.coinbasepro.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds an order whose answer was lost, by looking for its client order id at growing
 * intervals. An order can appear late, so that not finding it proves nothing.
 */
final class OrderReconciler {

	private static final Duration FIRST = Duration.ofMillis(250);

	private static final Duration LAST_LOOK = Duration.ofSeconds(10);

	private final Function<Duration, Mono<Void>> pause;

	private final Duration window;

	private final List<Duration> pauses;

	/**
	 * Creates a reconciler.
	 * @param pause waits
	 * @param window how long to look
	 */
	OrderReconciler(Function<Duration, Mono<Void>> pause, Duration window) {
		this.pause = pause;
		this.window = window;
		this.pauses = pauses(window);
	}

	/**
	 * Looks for an order.
	 * @param doubt what happened to its placing
	 * @param look looks once
	 * @return the order, or the doubt
	 */
	Mono<Order> find(OrderOutcomeUnknownException doubt, Function<UUID, Mono<Order>> look) {
		UUID clientOrderId = doubt.clientOrderId();
		if (clientOrderId == null) {
			return Mono.error(doubt);
		}
		return Mono.defer(() -> {
			AtomicInteger looks = new AtomicInteger();
			AtomicInteger answered = new AtomicInteger();
			return Flux.fromIterable(this.pauses)
				.concatMap((duration) -> this.pause.apply(duration).then(Mono.defer(() -> {
					looks.incrementAndGet();
					return look.apply(clientOrderId);
				}))
					.doOnError(NotFoundException.class, (notFound) -> answered.incrementAndGet())
					.onErrorResume(CoinbaseProException.class, OrderReconciler::goOn), 0)
				.next()
				.timeout(this.window.plus(LAST_LOOK), Mono.empty())
				.onErrorResume((failure) -> Mono.empty())
				.switchIfEmpty(Mono.error(() -> doubt.notFound(looks.get(), answered.get(), this.window)));
		});
	}

	/**
	 * A key that may not look will not find anything by looking again.
	 */
	private static Mono<Order> goOn(CoinbaseProException failure) {
		boolean hopeless = failure instanceof AuthenticationException || failure instanceof PermissionDeniedException;
		return hopeless ? Mono.error(failure) : Mono.empty();
	}

	private static List<Duration> pauses(Duration window) {
		List<Duration> pauses = new ArrayList<>();
		Duration next = FIRST;
		for (Duration total = next; total.compareTo(window) <= 0; total = total.plus(next)) {
			pauses.add(next);
			next = next.plus(next);
		}
		return List.copyOf(pauses);
	}

}
