package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for the switch that stops trading: once it is off, nothing is written any more.
 */
class TradingSwitchTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpSettings HTTP = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1",
			Duration.ZERO);

	private static final int QUEUED = 1000;

	private static final String REFUSED = "{\"message\":\"Insufficient funds\"}";

	private static final String ANSWER = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: "
			+ REFUSED.length() + "\r\n\r\n" + REFUSED;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void row84_noneOfAThousandQueuedWritesBeginsAfterTheSwitchHasReturned(long seed) {
		int moment = new Random(seed).nextInt(QUEUED / 2);
		AtomicBoolean thrown = new AtomicBoolean();
		AtomicLong written = new AtomicLong();
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, ANSWER));
				CoinbaseProClient client = limited(server).build()) {
			List<Throwable> failures = new CopyOnWriteArrayList<>();
			CompletableFuture<?> orders = Flux.range(0, QUEUED)
				.flatMap((i) -> client.orders().place(order()).doOnError(failures::add).onErrorComplete(), QUEUED)
				.count()
				.toFuture();
			await().pollInterval(Duration.ofMillis(1)).atMost(PATIENCE).until(() -> server.requests().size() >= moment);
			client.setTradingEnabled(false);
			written.set(client.statistics().attempts());
			thrown.set(true);
			assertThat(orders).succeedsWithin(PATIENCE);
			assertThat(client.statistics().attempts()).isEqualTo(written.get()).isLessThan(QUEUED);
			assertThat(server.requests()).hasSize((int) written.get());
			assertThat(failures).hasSize(QUEUED);
			assertThat(failures.stream().filter(PermissionSwitchedOffException.class::isInstance))
				.hasSize(QUEUED - (int) written.get())
				.allSatisfy((failure) -> assertThat(((CoinbaseProException) failure).outcome())
					.isEqualTo(Outcome.NOT_SENT));
		}
	}

	@Test
	void row84_theSwitchMayBeThrownOnAnEventLoopWhileOrdersAreWritten() {
		AtomicLong written = new AtomicLong(-1);
		AtomicBoolean onEventLoop = new AtomicBoolean();
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, ANSWER));
				CoinbaseProClient client = limited(server).build()) {
			AtomicLong refused = new AtomicLong();
			Flux.range(0, QUEUED).flatMap((i) -> client.orders().place(order()).doOnError((failure) -> {
				if (refused.incrementAndGet() == 100) {
					onEventLoop.set(Schedulers.isInNonBlockingThread());
					client.setTradingEnabled(false);
					written.set(client.statistics().attempts());
				}
			}).onErrorComplete(), QUEUED).blockLast(PATIENCE);
			assertThat(onEventLoop).isTrue();
			assertThat(written.get()).isBetween(100L, (long) QUEUED - 1);
			assertThat(client.statistics().attempts()).isEqualTo(written.get());
			assertThat(server.requests()).hasSize((int) written.get());
		}
	}

	@Test
	void row84_theSwitchWaitsForAWriteThatHasBegun() throws InterruptedException {
		Guard guard = new Guard(GuardSettings.everything());
		Endpoint<?> endpoint = Endpoint.post("raw", "/orders").needs(KeyPermission.TRADE).answersNothing();
		CountDownLatch writing = new CountDownLatch(1);
		CountDownLatch finish = new CountDownLatch(1);
		List<String> events = new CopyOnWriteArrayList<>();
		Thread writer = new Thread(() -> guard.write(endpoint, () -> {
			writing.countDown();
			awaitLatch(finish);
			events.add("written");
		}));
		Thread switcher = new Thread(() -> {
			guard.setTradingEnabled(false);
			events.add("switched off");
		});
		writer.start();
		awaitLatch(writing);
		switcher.start();
		await().atMost(PATIENCE).until(() -> switcher.getState() == Thread.State.BLOCKED);
		assertThat(guard.isSwitchedOff(endpoint)).isTrue();
		finish.countDown();
		writer.join();
		switcher.join();
		assertThat(events).containsExactly("written", "switched off");
	}

	@Test
	void row84_whoeverThrowsTheSwitchInTheMidstOfAWriteIsNotHeldUp() {
		Guard guard = new Guard(GuardSettings.everything());
		Endpoint<?> endpoint = Endpoint.post("raw", "/orders").needs(KeyPermission.TRADE).answersNothing();
		guard.write(endpoint, () -> guard.setTradingEnabled(false));
		assertThat(guard.isTradingEnabled()).isFalse();
	}

	@Test
	void row84_aWriteThatIsRefusedAtTheLastMomentGivesItsPermitBackAndMayBeTriedAgain() {
		List<Fate> fates = new CopyOnWriteArrayList<>();
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = switchedOffByAFilter(exchange, fates)) {
			NewOrder order = order();
			StepVerifier.create(client.orders().place(order)).verifyErrorSatisfies((failure) -> {
				assertThat(failure).isInstanceOf(PermissionSwitchedOffException.class)
					.hasMessageStartingWith(
							"orders.place (POST /orders): is switched off while coinbase.pro.trading-enabled"
									+ " is false");
				assertThat(((CoinbaseProException) failure).call().attempts()).isZero();
			});
			assertThat(fates).containsExactly(Fate.NOT_SENT);
			assertThat(exchange.count()).isZero();
			StepVerifier.create(client.accounts().list().then()).verifyComplete();
			client.setTradingEnabled(true);
			StepVerifier.create(client.orders().place(order)).verifyError(PermissionSwitchedOffException.class);
			assertThat(exchange.count("POST", "/orders")).isZero();
		}
	}

	@Test
	void row84_aRepetitionIsAWriteLikeOthers() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder()
					.http(HTTP)
					.retry(new RetrySettings(3, Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ZERO, false))
					.build()) {
			exchange.faults((request) -> {
				client.setTradingEnabled(false);
				return Fault.status(503, "Service Unavailable");
			});
			StepVerifier.create(client.orders().cancel(UUID.randomUUID()))
				.expectErrorSatisfies(
						(failure) -> assertThat(((CoinbaseProException) failure).outcome()).isEqualTo(Outcome.UNKNOWN))
				.verify(PATIENCE);
			assertThat(exchange.count("DELETE", "/orders")).isOne();
		}
	}

	@Test
	void row84_aLoopOfCancelsEnds() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().build()) {
			exchange.orders().cancelsOnlyHalf(true);
			Flux.fromIterable(List.of(order(), order(), order(), order()))
				.concatMap((order) -> client.orders().place(order))
				.blockLast(PATIENCE);
			StepVerifier
				.create(client.orders()
					.cancelAllUntilNoneIsLeft(CancelScope.all())
					.doOnNext((id) -> client.setTradingEnabled(false))
					.then())
				.expectError(PermissionSwitchedOffException.class)
				.verify(PATIENCE);
			assertThat(exchange.count("DELETE", "/orders")).isOne();
		}
	}

	@Test
	void row84_queuedWritesEndAtOnceAndReadsGoOn() {
		RateLimiter closed = (owner, rateLimitClass, priority) -> Mono.never();
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().rateLimiter(closed).build()) {
			CompletableFuture<?> order = client.orders().place(order()).toFuture();
			CompletableFuture<?> read = client.accounts().list().collectList().toFuture();
			client.setTradingEnabled(false);
			assertThat(order).isCompletedExceptionally();
			assertThat(order).failsWithin(PATIENCE)
				.withThrowableThat()
				.withCauseInstanceOf(PermissionSwitchedOffException.class);
			assertThat(read).isNotDone();
		}
	}

	private static CoinbaseProClientBuilder limited(RawServer server) {
		Limit limit = new Limit(1000, 1);
		return CoinbaseProClient.builder()
			.baseUrl(server.url())
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE)
			.http(HTTP)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.rateLimiter(new TokenBucketRateLimiter(
					new RateLimitSettings(limit, limit, limit, limit, 2 * QUEUED, PATIENCE)));
	}

	/**
	 * A filter throws the switch when the order has passed all that comes before.
	 */
	private static CoinbaseProClient switchedOffByAFilter(FakeExchange exchange, List<Fate> fates) {
		CompletableFuture<CoinbaseProClient> built = new CompletableFuture<>();
		ExchangeFilterFunction filter = (request, next) -> {
			if (request.method().name().equals("POST")) {
				built.join().setTradingEnabled(false);
			}
			return next.exchange(ClientRequest.from(request).build());
		};
		CoinbaseProClient client = exchange.clientBuilder()
			.webClientBuilder(WebClient.builder().filter(filter))
			.rateLimiter((owner, rateLimitClass, priority) -> Mono.fromSupplier(() -> permit(fates)))
			.build();
		built.complete(client);
		return client;
	}

	private static RateLimiter.Permit permit(List<Fate> fates) {
		AtomicBoolean told = new AtomicBoolean();
		return (fate) -> {
			if (told.compareAndSet(false, true)) {
				fates.add(fate);
			}
		};
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

	private static void awaitLatch(CountDownLatch latch) {
		try {
			assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
