package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be seen of a client from outside.
 */
final class Observed {

	static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration GLANCE = Duration.ofMillis(2);

	private Observed() {
	}

	/**
	 * Waits for something to come true.
	 * @param what what it is, for the failure
	 * @param condition whether it is true
	 */
	static void await(String what, BooleanSupplier condition) {
		Boolean came = Flux.interval(Duration.ZERO, GLANCE)
			.onBackpressureDrop()
			.map((glance) -> condition.getAsBoolean())
			.filter((now) -> now)
			.take(PATIENCE)
			.blockFirst();
		assertThat(came).as("not within " + PATIENCE + ": " + what).isTrue();
	}

	/**
	 * Checks that a client holds none of its connections for a call that is over: as many
	 * calls as it has connections reach the exchange at once, while none of them is
	 * answered.
	 * @param exchange the exchange, which answers nothing from now on
	 * @param connections how many connections the client has
	 * @param call a call that goes over them
	 */
	static void assertAllFree(FakeExchange exchange, int connections, Supplier<? extends Publisher<?>> call) {
		exchange.faults(Faults.always(Fault.silence()));
		int before = exchange.count();
		AtomicInteger ended = new AtomicInteger();
		Disposable calls = Flux.range(0, connections)
			.flatMap((i) -> Flux.from(call.get()).doOnTerminate(ended::incrementAndGet), connections)
			.subscribe((answer) -> {
			}, (failure) -> {
			});
		await(connections + " calls arrive at once", () -> exchange.count() - before >= connections);
		assertThat(ended).hasValue(0);
		int others = exchange.connections() - connections;
		calls.dispose();
		await("their connections end", () -> exchange.connections() <= others);
	}

}
