package io.github.coinbasepro.fault;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * G24: a call that is cancelled, wherever it is, sends nothing more and holds nothing. An
 * order that did not go out may be placed again, one that did may not. Cancels that come
 * just when a request is written are in {@link CancelRaceTests}.
 */
class CancelledAnywhereTests {

	private static final int CALLS = FaultScale.of(20, 100);

	private static final int ROUNDS = FaultScale.of(1, 5);

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final Duration LONG = Observed.PATIENCE;

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicInteger answersBegun = new AtomicInteger();

	private final AtomicInteger ended = new AtomicInteger();

	private final AtomicReference<Mono<Void>> beforeTheTimeIsKnown = new AtomicReference<>(Mono.empty());

	private final List<NewOrder> orders = orders(CALLS);

	private WatchedRateLimiter limiter = new WatchedRateLimiter(RateLimiter.unlimited());

	@AfterEach
	void close() {
		this.exchange.close();
	}

	static Stream<Kind> rounds() {
		return Stream.of(Kind.values()).flatMap((kind) -> Stream.generate(() -> kind).limit(ROUNDS));
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileItWaitsForTheRateLimit(Kind kind) {
		AtomicLong nanos = new AtomicLong();
		Limit limit = new Limit(1000, CALLS);
		this.limiter = new WatchedRateLimiter(
				new TokenBucketRateLimiter(new RateLimitSettings(limit, limit, limit, limit, CALLS, LONG), nanos::get));
		try (CoinbaseProClient client = builder().build()) {
			Flux.range(0, CALLS).flatMap((i) -> client.accounts().list()).blockLast(LONG);
			List<Disposable> calls = start(client, kind);
			assertThat(level(client)).isEqualTo(new RateLimitLevel(RateLimitClass.PRIVATE, 0, CALLS, CALLS));
			cancel(calls);
			assertThat(level(client)).isEqualTo(new RateLimitLevel(RateLimitClass.PRIVATE, 0, CALLS, 0));
			nanos.addAndGet(SECOND.toNanos() * CALLS / 1000);
			assertThat(level(client)).isEqualTo(new RateLimitLevel(RateLimitClass.PRIVATE, CALLS, CALLS, 0));
			assertThat(this.exchange.count()).isEqualTo(CALLS);
			assertPlacedAgain(client, kind);
		}
		report("waiting for the rate limit", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileItWaitsForAConnection(Kind kind) {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = builder().pool(new PoolSettings(1, 1, CALLS, LONG, LONG, LONG)).build()) {
			Disposable holder = other(client, kind).subscribe();
			Observed.await("one has the connection", () -> this.exchange.count() == 1);
			List<Disposable> calls = start(client, kind);
			Observed.await("all have their permit", () -> this.limiter.passed() == CALLS + 1);
			cancel(calls);
			this.exchange.faults(Faults.none());
			holder.dispose();
			other(client, kind).blockLast(LONG);
			assertThat(this.exchange.count()).isEqualTo(2);
			assertPlacedAgain(client, kind);
			assertAllFree(client, kind, 1);
		}
		report("waiting for a connection", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileItConnects(Kind kind) throws IOException {
		HttpSettings http = new HttpSettings(LONG, SECOND.multipliedBy(2), LONG, LONG, "test/1", Duration.ZERO);
		try (StalledServer server = new StalledServer();
				CoinbaseProClient client = builder().baseUrl(server.url()).http(http).build()) {
			List<Disposable> calls = start(client, kind);
			Observed.await("all connect", () -> server.connections() == CALLS);
			cancel(calls);
			assertThat(server.readToTheEnds()).doesNotContain("HTTP/1.1");
			calls = start(client, kind);
			Observed.await("as many connect again", () -> server.connections() == 2 * CALLS);
			cancel(calls);
			assertThat(this.limiter.passed()).isEqualTo(2 * CALLS);
		}
		report("connecting", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void afterItWasSent(Kind kind) {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = builder().build()) {
			List<Disposable> calls = start(client, kind);
			Observed.await("all are sent", () -> this.exchange.count() == CALLS);
			cancel(calls);
			assertOver(client, kind, CALLS);
		}
		report("waiting for the answer", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileItsAnswerComesIn(Kind kind) {
		this.exchange.faults(Faults.always(Fault.drip(Duration.ofMillis(100))));
		try (CoinbaseProClient client = builder().build()) {
			List<Disposable> calls = start(client, kind);
			Observed.await("all answers begin", () -> this.answersBegun.get() == CALLS);
			cancel(calls);
			assertOver(client, kind, CALLS);
		}
		report("the answer comes in", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileItPausesBeforeTheNextAttempt(Kind kind) {
		this.exchange.faults(Faults.always(Fault.status(429, "{\"message\":\"Private rate limit exceeded\"}",
				"application/json", Map.of("Retry-After", "1"))));
		RetrySettings retry = new RetrySettings(3, Duration.ZERO, Duration.ZERO, SECOND, true);
		try (CoinbaseProClient client = builder().retry(retry).build()) {
			List<Disposable> calls = start(client, kind);
			Observed.await("all are refused", () -> this.limiter.refused() == CALLS);
			cancel(calls);
			pass(SECOND.multipliedBy(5).dividedBy(4));
			assertOver(client, kind, CALLS);
		}
		report("pausing before the next attempt", kind);
	}

	@ParameterizedTest
	@MethodSource("rounds")
	void whileTheClockIsBeingSet(Kind kind) {
		Sinks.Empty<Void> timeIsKnown = Sinks.empty();
		this.beforeTheTimeIsKnown.set(timeIsKnown.asMono());
		this.exchange.checkingSignatures().clockOffset(Duration.ofHours(1));
		try (CoinbaseProClient client = builder().build()) {
			List<Disposable> calls = start(client, kind);
			Observed.await("all are refused", () -> this.answersBegun.get() == CALLS);
			Observed.await("the time is asked for", () -> this.exchange.count("GET", "/time") == 1);
			cancel(calls);
			timeIsKnown.tryEmitEmpty();
			Observed.await("the clock is set", () -> !client.clockOffset().isZero());
			client.accounts().list().blockLast(LONG);
			assertOver(client, kind, CALLS + 2);
		}
		report("the clock is being set", kind);
	}

	static Stream<Fault> answersToLookUps() {
		return Stream.of(Fault.status(404, "NotFound"), Fault.silence())
			.flatMap((fault) -> Stream.generate(() -> fault).limit(ROUNDS));
	}

	@ParameterizedTest
	@MethodSource("answersToLookUps")
	void whileTheOrderIsLookedFor(Fault answer) {
		this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : answer);
		try (CoinbaseProClient client = builder().build()) {
			List<Disposable> calls = start(client, Kind.ORDERS);
			Observed.await("all are looked for",
					() -> this.exchange.requestsTo("GET", "/orders/client:")
						.stream()
						.map(RecordedRequest::target)
						.distinct()
						.count() == CALLS);
			cancel(calls);
			pass(SECOND.dividedBy(10));
			int requests = this.exchange.count();
			pass(SECOND);
			assertThat(this.exchange.count()).isEqualTo(requests);
			assertNotPlacedAgain(client);
			assertAllFree(client, Kind.ORDERS, CALLS);
			Observed.assertAllFree(this.exchange, CALLS, client.time()::get);
		}
		report("looked for", Kind.ORDERS);
	}

	private List<Disposable> start(CoinbaseProClient client, Kind kind) {
		return this.orders.stream().map((order) -> {
			Flux<?> call = (kind == Kind.READS) ? client.accounts().list() : client.orders().place(order).flux();
			return call.doOnTerminate(this.ended::incrementAndGet).subscribe((answer) -> {
			}, (failure) -> {
			});
		}).toList();
	}

	private void cancel(List<Disposable> calls) {
		assertThat(this.ended).hasValue(0);
		calls.forEach(Disposable::dispose);
	}

	/**
	 * Checks that no more requests went out or got a permit, that no connection is held,
	 * and that no order is sent again.
	 */
	private void assertOver(CoinbaseProClient client, Kind kind, int requests) {
		assertThat(this.ended).hasValue(0);
		if (kind == Kind.ORDERS) {
			assertNotPlacedAgain(client);
		}
		assertThat(this.exchange.count()).isEqualTo(requests);
		assertThat(this.limiter.passed()).isEqualTo(requests);
		assertAllFree(client, kind, CALLS);
	}

	private void assertNotPlacedAgain(CoinbaseProClient client) {
		int before = this.exchange.count();
		assertThat(this.orders).allSatisfy((order) -> assertThatExceptionOfType(OrderAlreadySentException.class)
			.isThrownBy(() -> client.orders().place(order).block(LONG)));
		assertThat(this.exchange.count()).isEqualTo(before);
	}

	private void assertPlacedAgain(CoinbaseProClient client, Kind kind) {
		if (kind == Kind.ORDERS) {
			Flux.fromIterable(this.orders).flatMap(client.orders()::place).blockLast(LONG);
			assertThat(this.exchange.orders().placementsByClientOrderId()).hasSize(CALLS)
				.allSatisfy((id, placements) -> assertThat(placements).isOne());
		}
	}

	private void assertAllFree(CoinbaseProClient client, Kind kind, int connections) {
		Observed.assertAllFree(this.exchange, connections, () -> other(client, kind));
		Observed.await("no permit is held", () -> this.limiter.held() == 0);
	}

	/**
	 * Returns a call that goes over the same connections.
	 */
	private static Flux<?> other(CoinbaseProClient client, Kind kind) {
		return (kind == Kind.READS) ? client.time().get().flux() : client.orders().cancelAll();
	}

	private static RateLimitLevel level(CoinbaseProClient client) {
		return client.rateLimits().get(0);
	}

	private static void report(String stage, Kind kind) {
		Figures.report("G24", "%d %s cancelled while %s: nothing sent after, nothing held".formatted(CALLS * ROUNDS,
				kind.name().toLowerCase(Locale.ROOT), stage));
	}

	private static void pass(Duration time) {
		Mono.delay(time).block(LONG);
	}

	private static List<NewOrder> orders(int count) {
		return Stream.<NewOrder>generate(() -> NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))
			.limit(count)
			.toList();
	}

	private CoinbaseProClientBuilder builder() {
		ExchangeFilterFunction watch = (request, next) -> {
			boolean time = request.url().getPath().equals("/time");
			return next.exchange(request)
				.doOnNext((answer) -> this.answersBegun.addAndGet(time ? 0 : 1))
				.delayUntil((answer) -> time ? this.beforeTheTimeIsKnown.get() : Mono.empty());
		};
		return this.exchange.clientBuilder()
			.http(new HttpSettings(LONG, LONG, LONG, LONG, "test/1", Duration.ZERO))
			.pool(new PoolSettings(CALLS, 100_000, LONG, LONG, LONG))
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(4)))
			.webClientBuilder(WebClient.builder().filter(watch))
			.rateLimiter(this.limiter);
	}

	private enum Kind {

		READS, ORDERS

	}

}
