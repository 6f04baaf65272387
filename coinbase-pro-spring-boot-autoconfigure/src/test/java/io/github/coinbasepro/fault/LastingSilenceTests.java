package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.observation.ConnectionPoolLevel;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An exchange that answers nothing for a long time: what is urgent reaches it all the
 * same.
 */
class LastingSilenceTests {

	private static final Duration LONG = Patience.LONG;

	private static final PoolSettings TWO = new PoolSettings(2, 1000, LONG, LONG, LONG);

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicInteger ended = new AtomicInteger();

	private final Disposable.Composite calls = Disposables.composite();

	@AfterEach
	void close() {
		this.calls.dispose();
		this.exchange.close();
	}

	@Test
	void row87_cancelsAndOrdersLeaveWithTheirReservedPermitsThoughNothingIsAnswered() {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).pool(TWO).build()) {
			start(23, () -> client.accounts().list().then());
			start(2, () -> client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)));
			start(5, () -> client.orders().cancel(UUID.randomUUID()));
			Observed.await("two orders and five cancels arrive",
					() -> this.exchange.count("POST", "/orders") == 2 && this.exchange.count("DELETE", "/orders") == 5);
			assertThat(this.exchange.count("GET", "/accounts")).isLessThanOrEqualTo(2);
			assertThat(client.connectionPools()).contains(new ConnectionPoolLevel("writes", 7, 0, 0));
			assertThat(this.ended).hasValue(0);
		}
	}

	@Test
	void row87_asManyCancelsLeaveAtOnceAsTheLimitLetsGo() {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).pool(TWO).build()) {
			start(30, () -> client.orders().cancel(UUID.randomUUID()));
			Observed.await("thirty cancels arrive", () -> this.exchange.count() == 30);
			assertThat(this.ended).hasValue(0);
		}
	}

	@Test
	void row87_aLimiterOfTheApplicationIsTakenToKeepToTheLimitsOfTheExchange() {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.http(Patience.HTTP)
			.pool(TWO)
			.rateLimiter(RateLimiter.unlimited())
			.build()) {
			start(100, () -> client.orders().cancel(UUID.randomUUID()));
			Observed.await("a hundred cancels arrive", () -> this.exchange.count() == 100);
			assertThat(this.ended).hasValue(0);
		}
	}

	@Test
	void row87_aLostOrderIsLookedForThoughNoCancelIsAnswered() {
		this.exchange.faults((request) -> switch (request.method()) {
			case "DELETE" -> Fault.silence();
			case "POST" -> Fault.dropAfter();
			default -> Fault.none();
		});
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).pool(TWO).build()) {
			start(15, () -> client.orders().cancel(UUID.randomUUID()));
			Observed.await("all cancels arrive", () -> this.exchange.count() == 15);
			NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
			assertThat(client.orders().place(order).block(LONG)).extracting(Order::clientOrderId)
				.isEqualTo(order.clientOrderId());
			assertThat(this.ended).hasValue(0);
		}
	}

	@Test
	void theConnectionsForWritesAreAsManyAsIsSet() {
		this.exchange.faults(Faults.always(Fault.silence()));
		PoolSettings three = new PoolSettings(2, 3, 1000, LONG, LONG, LONG);
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).pool(three).build()) {
			start(5, () -> client.orders().cancel(UUID.randomUUID()));
			Observed.await("three arrive, two wait", () -> this.exchange.count() == 3
					&& client.connectionPools().contains(new ConnectionPoolLevel("writes", 3, 0, 2)));
			assertThat(this.ended).hasValue(0);
		}
	}

	/**
	 * Measured where there is time for it: how soon cancels and orders arrive during half
	 * a minute in which nothing is answered, with all settings as they are by default.
	 */
	@Test
	void row87_cancelsAndOrdersArriveSoonForAsLongAsNothingIsAnswered() {
		Assumptions.assumeTrue(FaultScale.isFull());
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.http(HttpSettings.DEFAULT)
			.pool(PoolSettings.DEFAULT)
			.build()) {
			start(200, () -> client.accounts().list().then());
			Map<String, Long> begun = new ConcurrentHashMap<>();
			Flux.interval(Duration.ofMillis(100)).take(300).publishOn(Schedulers.boundedElastic()).doOnNext((tick) -> {
				if (tick % 2 == 0) {
					UUID id = UUID.randomUUID();
					begun.put(id.toString(), System.nanoTime());
					start(1, () -> client.orders().cancel(id));
				}
				if (tick % 5 == 1) {
					NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
					begun.put(order.clientOrderId().toString(), System.nanoTime());
					start(1, () -> client.orders().place(order));
				}
			}).blockLast(LONG);
			Observed.await("all have arrived", () -> millisUntilArrival(begun).size() == begun.size());
			List<Double> millis = millisUntilArrival(begun).values().stream().sorted().toList();
			double p99 = millis.get(millis.size() * 99 / 100);
			Figures.report("M5",
					"%d cancels and orders, seven a second, while nothing is answered: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, connections %s"
						.formatted(millis.size(), millis.get(millis.size() / 2), p99, millis.get(millis.size() - 1),
								client.connectionPools()));
			assertThat(p99).isLessThan(200);
		}
	}

	/**
	 * Returns how long each of the calls took to arrive for the first time. A look for an
	 * order is none of them.
	 */
	private Map<String, Double> millisUntilArrival(Map<String, Long> begun) {
		Map<String, Double> millis = new HashMap<>();
		for (RecordedRequest request : this.exchange.requests()) {
			String text = request.target() + request.bodyAsString();
			begun.forEach((id, nanoTime) -> {
				if (!request.method().equals("GET") && text.contains(id)) {
					millis.putIfAbsent(id, (request.nanoTime() - nanoTime) / 1e6);
				}
			});
		}
		return millis;
	}

	private void start(int count, Supplier<? extends Mono<?>> call) {
		for (int i = 0; i < count; i++) {
			this.calls.add(call.get()
				.subscribe((answer) -> this.ended.incrementAndGet(), (failure) -> this.ended.incrementAndGet()));
		}
	}

}
