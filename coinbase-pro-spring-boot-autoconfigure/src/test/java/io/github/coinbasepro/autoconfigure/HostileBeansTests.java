package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.Faults;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application brings into a call never hides the outcome of an order, never
 * hangs a call beyond its time, and fails it by name: each thing of the application's, in
 * every way in which it can misbehave, on a read, on an order, and on an order whose
 * answer was lost.
 */
class HostileBeansTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/**
	 * Long enough for a request to be written on a busy machine.
	 */
	private static final Duration LONGER = Duration.ofSeconds(10);

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	/**
	 * Whatever fails before a request goes out: the call ends as not sent and names it.
	 */
	@TestFactory
	Stream<DynamicTest> row89_whatFailsBeforeARequestGoesOutIsNamed() {
		return HostileBeans.bad((request) -> true)
			.entrySet()
			.stream()
			.map((bean) -> DynamicTest.dynamicTest(bean.getKey(), () -> {
				int before = this.exchange.count();
				Duration total = bean.getKey().equals(HostileBeans.SILENT_FILTER) ? HostileBeans.SHORT : PATIENCE;
				try (CoinbaseProClient client = client(bean.getValue(), total)) {
					for (Mono<?> call : List.of(client.accounts().list().collectList(), client.orders().place(order()),
							client.orders().cancelAll().collectList())) {
						CoinbaseProException failure = failureOf(call);
						assertThat(failure).isInstanceOf(RequestNotSentException.class);
						assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
						assertNamed(bean.getKey(), failure);
					}
					assertThat(client.orders().place(order()).materialize().block(PATIENCE)).isNotNull();
				}
				assertThat(this.exchange.count()).isEqualTo(before);
			}));
	}

	/**
	 * Whatever fails while a lost order is looked for: the caller learns that its outcome
	 * is not known, and its client order id.
	 */
	@TestFactory
	Stream<DynamicTest> row89_whatFailsWhileALostOrderIsLookedForHidesNothing() {
		AtomicBoolean placed = new AtomicBoolean();
		return HostileBeans.bad((any) -> placed.get())
			.entrySet()
			.stream()
			.map((bean) -> DynamicTest.dynamicTest(bean.getKey(), () -> {
				placed.set(false);
				this.exchange.faults(Faults.only("POST", "/orders", (request) -> {
					placed.set(true);
					return Fault.dropAfter();
				}));
				try (CoinbaseProClient client = client(bean.getValue(), PATIENCE)) {
					NewOrder order = order();
					CoinbaseProException failure = failureOf(client.orders().place(order));
					assertThat(failure).isInstanceOf(OrderOutcomeUnknownException.class);
					assertThat(failure.clientOrderId()).isEqualTo(order.clientOrderId());
					assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
					assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1);
				}
			}));
	}

	/**
	 * A filter that fails once a request is out, even with an exception that says
	 * otherwise, takes nothing away from what is known of it.
	 */
	@TestFactory
	Stream<DynamicTest> row89_whatFailsWhenARequestIsOutLeavesItsOutcomeUnknown() {
		Map<String, ExchangeFilterFunction> filters = new LinkedHashMap<>();
		filters.put("throws",
				(request, next) -> next.exchange(request)
					.flatMap((response) -> response.releaseBody()
						.then(Mono.error(new IllegalStateException(HostileBeans.SAID)))));
		filters.put("throws an error", (request, next) -> next.exchange(request)
			.flatMap((response) -> response.releaseBody().then(Mono.error(new AssertionError(HostileBeans.SAID)))));
		filters.put("gives no answer", (request, next) -> next.exchange(request)
			.flatMap((response) -> response.releaseBody().then(Mono.empty())));
		filters.put("never answers", (request, next) -> next.exchange(request)
			.flatMap((response) -> response.releaseBody().then(Mono.never())));
		filters.put("says that nothing was sent",
				(request, next) -> next.exchange(request)
					.flatMap((response) -> response.releaseBody()
						.then(Mono.error(() -> new RequestNotSentException(anotherCall(), false, HostileBeans.SAID)))));
		return filters.entrySet().stream().map((filter) -> DynamicTest.dynamicTest(filter.getKey(), () -> {
			this.exchange.orders().visibleAfter(Integer.MAX_VALUE);
			try (CoinbaseProClient client = client(
					(builder) -> builder.webClientBuilder(WebClient.builder().filter(filter.getValue())),
					filter.getKey().equals("never answers") ? LONGER : PATIENCE)) {
				NewOrder order = order();
				CoinbaseProException failure = failureOf(client.orders().place(order));
				assertThat(failure).isInstanceOf(OrderOutcomeUnknownException.class);
				assertThat(failure.clientOrderId()).isEqualTo(order.clientOrderId());
				assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1);
				CoinbaseProException read = failureOf(client.accounts().list().collectList());
				assertThat(read.outcome()).isEqualTo(Outcome.UNKNOWN);
				if (!filter.getKey().equals("never answers")) {
					assertThat(read).hasMessageContaining("a filter of the WebClient")
						.hasCauseInstanceOf(ApplicationBeanException.class);
				}
			}
		}));
	}

	/**
	 * What only listens harms nothing.
	 */
	@TestFactory
	Stream<DynamicTest> row89_whatOnlyListensHarmsNoCall() {
		Map<String, Consumer<CoinbaseProClientBuilder>> listeners = new LinkedHashMap<>();
		listeners.put("a permit throws",
				(builder) -> builder.rateLimiter((owner, limit, priority) -> Mono.just((fate) -> {
					throw new IllegalStateException(HostileBeans.SAID);
				})));
		listeners.put("a permit throws an error",
				(builder) -> builder.rateLimiter((owner, limit, priority) -> Mono.just((fate) -> {
					throw new NoClassDefFoundError(HostileBeans.SAID);
				})));
		listeners.put("a convention throws",
				(builder) -> builder.observationRegistry(listening(new HostileBeans.ThrowingHandler(false)))
					.observationConvention(new HostileBeans.ThrowingConvention()));
		listeners.put("a handler throws",
				(builder) -> builder.observationRegistry(listening(new HostileBeans.ThrowingHandler(true))));
		return listeners.entrySet().stream().map((listener) -> DynamicTest.dynamicTest(listener.getKey(), () -> {
			this.exchange.faults(Faults.none());
			try (CoinbaseProClient client = client(listener.getValue(), PATIENCE)) {
				assertThat(client.accounts().list().collectList().block(PATIENCE)).isNotNull();
				assertThat(client.orders().place(order()).block(PATIENCE)).isInstanceOf(Order.class);
				this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
				assertThat(client.orders().place(order()).block(PATIENCE)).isInstanceOf(Order.class);
			}
		}));
	}

	@Test
	void row89_whatShowsTheLimitsDoesWithoutALimiterOrASourceThatFails() {
		RateLimiter limiter = new RateLimiter() {

			@Override
			public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
				return Mono.just(Permit.UNCOUNTED);
			}

			@Override
			public List<RateLimitLevel> levels(String owner) {
				throw new IllegalStateException(HostileBeans.SAID);
			}

		};
		try (CoinbaseProClient client = client((builder) -> builder.rateLimiter(limiter), PATIENCE)) {
			assertThat(client.rateLimits()).isEmpty();
		}
		try (CoinbaseProClient client = client(
				(builder) -> builder
					.credentialsSource(HostileBeans.AtFirst.good(() -> HostileBeans.Thrown.EXCEPTION.now())),
				PATIENCE)) {
			assertThat(client.rateLimits()).isEmpty();
		}
	}

	@Test
	void row89_aLimiterOfTheApplicationIsWaitedForAsLongAsTheConfigurationSays() {
		runner().withPropertyValues("coinbase.pro.rate-limit.max-wait=100ms", "coinbase.pro.http.total-timeout=60s")
			.withBean(RateLimiter.class, () -> (owner, limit, priority) -> Mono.never())
			.run((context) -> {
				CoinbaseProException failure = failureOf(
						context.getBean(CoinbaseProClient.class).orders().place(order()));
				assertThat(failure).isInstanceOf(RequestNotSentException.class)
					.hasMessageContaining("HostileBeans")
					.hasMessageContaining("coinbase.pro.rate-limit.max-wait");
			});
	}

	@Test
	void row89_aCustomizerOfTheApplicationIsNamed() {
		runner().withBean(WebClientCustomizer.class, () -> (builder) -> {
			throw new IllegalStateException(HostileBeans.SAID);
		}).run((context) -> {
			CoinbaseProException failure = failureOf(context.getBean(CoinbaseProClient.class).orders().place(order()));
			assertThat(failure).isInstanceOf(RequestNotSentException.class);
			assertNamed("a customizer throws", failure);
		});
	}

	@Test
	void row89_connectionDetailsThatFailLaterAreNamed() {
		AtomicBoolean sealed = new AtomicBoolean();
		CoinbaseProConnectionDetails vault = new CoinbaseProConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return HostileBeansTests.this.exchange.url();
			}

			@Override
			public CoinbaseProCredentials getCredentials() {
				if (sealed.get()) {
					throw new IllegalStateException(HostileBeans.SAID);
				}
				return HostileBeans.credentials();
			}

		};
		runner().withBean(CoinbaseProConnectionDetails.class, () -> vault).run((context) -> {
			CoinbaseProClient client = context.getBean(CoinbaseProClient.class);
			assertThat(client.orders().place(order()).block(PATIENCE)).isNotNull();
			sealed.set(true);
			assertNamed("connection details throw", failureOf(client.orders().place(order())));
		});
	}

	@TestFactory
	Stream<DynamicTest> row89_whatIsAskedForOnceIsNamed() {
		Map<String, Consumer<CoinbaseProClientBuilder>> once = new LinkedHashMap<>();
		once.put("a builder throws", (builder) -> builder.webClientBuilder(() -> HostileBeans.Thrown.EXCEPTION.now()));
		once.put("a builder throws an error",
				(builder) -> builder.webClientBuilder(() -> HostileBeans.Thrown.ERROR.now()));
		once.put("a builder is null", (builder) -> builder.webClientBuilder(() -> HostileBeans.nothing()));
		once.put("a default request throws", (builder) -> builder
			.webClientBuilder(WebClient.builder().defaultRequest((request) -> HostileBeans.Thrown.EXCEPTION.now())));
		once.put("a customizer of connections throws",
				(builder) -> builder.httpClient((client) -> HostileBeans.Thrown.EXCEPTION.now()));
		once.put("a customizer of connections returns null",
				(builder) -> builder.httpClient((client) -> HostileBeans.nothing()));
		return once.entrySet().stream().map((bean) -> DynamicTest.dynamicTest(bean.getKey(), () -> {
			try (CoinbaseProClient client = client(bean.getValue(), PATIENCE)) {
				CoinbaseProException failure = failureOf(client.orders().place(order()));
				assertThat(failure).isInstanceOf(RequestNotSentException.class)
					.hasCauseInstanceOf(ApplicationBeanException.class);
				assertThat(failure.getMessage()).containsAnyOf("WebClient.Builder", "HttpClient");
			}
		}));
	}

	private static void assertNamed(String bean, CoinbaseProException failure) {
		if (bean.equals(HostileBeans.SILENT_FILTER)) {
			assertThat(failure).hasMessageContaining("coinbase.pro.http.total-timeout");
			return;
		}
		assertThat(failure.getMessage()).containsAnyOf("the rate limiter", "the source of credentials",
				"a filter of the WebClient", "the WebClient.Builder");
		if (!bean.startsWith("a filter returns") && !bean.startsWith("a filter gives")) {
			assertThat(failure).hasMessageContaining("HostileBeans");
		}
		if (!bean.endsWith("never answers")) {
			assertThat(failure).hasCauseInstanceOf(ApplicationBeanException.class);
		}
		if (bean.contains("throws")) {
			assertThat(failure).hasMessageContaining(HostileBeans.SAID);
			assertThat(failure.getCause()).satisfies((cause) -> assertThat(cause.getStackTrace()).isNotEmpty());
		}
	}

	private static CoinbaseProException failureOf(Mono<?> call) {
		Throwable failure = call.cast(Object.class)
			.flatMap((answer) -> Mono.<Throwable>empty())
			.onErrorResume(Mono::just)
			.block(PATIENCE);
		assertThat(failure).isInstanceOf(CoinbaseProException.class);
		return (CoinbaseProException) failure;
	}

	private ApplicationContextRunner runner() {
		return new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(WebClientAutoConfiguration.class, CoinbaseProAutoConfiguration.class))
			.withPropertyValues("coinbase.pro.base-url=" + this.exchange.url(), "coinbase.pro.key=" + StubExchange.KEY,
					"coinbase.pro.secret=" + StubExchange.SECRET, "coinbase.pro.passphrase=" + StubExchange.PASSPHRASE);
	}

	private CoinbaseProClient client(Consumer<CoinbaseProClientBuilder> change, Duration total) {
		CoinbaseProClientBuilder builder = this.exchange.clientBuilder()
			.http(new HttpSettings(PATIENCE, PATIENCE, PATIENCE, total, "test/1", Duration.ZERO))
			.retry(RetrySettings.OFF)
			.rateLimiter(RateLimiter.unlimited())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)));
		change.accept(builder);
		return builder.build();
	}

	private static ObservationRegistry listening(ObservationHandler<Observation.Context> handler) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(handler);
		return registry;
	}

	private static FailedCall anotherCall() {
		return new FailedCall("desk.check", "GET", "/desk", 0, null);
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

}
