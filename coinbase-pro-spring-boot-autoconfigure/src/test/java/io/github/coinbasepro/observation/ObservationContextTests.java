package io.github.coinbasepro.observation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.RecordedRequest;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the observation of a call stands among others.
 */
class ObservationContextTests {

	private static final String FILL = """
			{"trade_id":%d,"product_id":"BTC-USD","order_id":"d50ec984-77a8-460a-b958-66f114b0de9b",
			"user_id":"5844eceecf7e803e259d0365","profile_id":"d50ec984-77a8-460a-b958-66f114b0de9b","liquidity":"T",
			"price":"10.00","size":"0.01","fee":"0.00025","created_at":"2026-01-02T03:04:05.6789Z","side":"buy",
			"settled":true,"usd_volume":"0.1","market_type":"spot","funding_currency":"USD"}""";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final List<Observation.Context> observed = new CopyOnWriteArrayList<>();

	private final FakeExchange exchange = FakeExchange.start();

	@BeforeEach
	void observe() {
		this.registry.observationConfig().observationHandler(new Recording(this.observed));
	}

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void itsParentIsTheOneOfTheReactorContext() {
		Observation parent = Observation.start("parent", this.registry);
		try (CoinbaseProClient client = builder().build()) {
			client.time()
				.get()
				.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, parent))
				.block(PATIENCE);
		}
		assertThat(theParent()).isSameAs(parent);
	}

	@Test
	void itsParentIsTheOneOfTheThreadThatBlocks() {
		Observation parent = Observation.start("parent", this.registry);
		try (CoinbaseProClient client = builder().build(); Observation.Scope scope = parent.openScope()) {
			client.time().get().block(PATIENCE);
			assertThat(scope.getCurrentObservation()).isSameAs(parent);
		}
		assertThat(theParent()).isSameAs(parent);
	}

	@Test
	void laterCallsOfAnOperationHaveTheSameParent() {
		Observation parent = Observation.start("parent", this.registry);
		AtomicInteger pages = new AtomicInteger();
		this.exchange.faults((request) -> switch (request.path()) {
			case "/fills" -> Fault.status(200, "[" + FILL.formatted(pages.get()) + "]", "application/json",
					(pages.incrementAndGet() < 3) ? Map.of("CB-AFTER", "page" + pages.get()) : Map.of());
			case "/products/BTC-USD/candles" -> Fault.status(200, "[]", "application/json", Map.of());
			default -> Fault.none();
		});
		Instant start = Instant.parse("2026-01-01T00:00:00Z");
		try (CoinbaseProClient client = builder().build(); Observation.Scope scope = parent.openScope()) {
			client.fills().listAll(FillQuery.forProduct("BTC-USD")).collectList().block(PATIENCE);
			client.products()
				.candles(CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE).between(start, start.plusSeconds(36_000)))
				.collectList()
				.block(PATIENCE);
			assertThat(scope.getCurrentObservation()).isSameAs(parent);
		}
		assertThat(this.observed).hasSizeGreaterThan(4)
			.allSatisfy((context) -> assertThat(context.getParentObservation()).isSameAs(parent));
	}

	@Test
	void theLookForALostOrderHasTheParentOfTheOrder() {
		Observation parent = Observation.start("parent", this.registry);
		this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : Fault.none());
		OrderSettings looking = new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(30));
		try (CoinbaseProClient client = builder().orders(looking).build();
				Observation.Scope scope = parent.openScope()) {
			client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)).block(PATIENCE);
			assertThat(scope.getCurrentObservation()).isSameAs(parent);
		}
		assertThat(this.observed).hasSize(2)
			.allSatisfy((context) -> assertThat(context.getParentObservation()).isSameAs(parent));
	}

	@Test
	void itIsTheCallOfAClientToARemoteService() {
		call(builder());
		assertThat(this.observed).singleElement().isInstanceOfSatisfying(CoinbaseProCallContext.class, (context) -> {
			assertThat(context.getKind()).isEqualTo(Kind.CLIENT);
			assertThat(context.getRemoteServiceName()).isEqualTo("coinbase-exchange");
			assertThat(context.getHighCardinalityKeyValue("server.address"))
				.isEqualTo(KeyValue.of("server.address", this.exchange.url().getHost()));
		});
	}

	@Test
	void theReactorContextComesBeforeTheThread() {
		Observation parent = Observation.start("parent", this.registry);
		Observation other = Observation.start("other", this.registry);
		try (CoinbaseProClient client = builder().build(); Observation.Scope scope = other.openScope()) {
			client.time()
				.get()
				.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, parent))
				.block(PATIENCE);
			assertThat(scope.getCurrentObservation()).isSameAs(other);
		}
		assertThat(theParent()).isSameAs(parent);
	}

	@Test
	void itHasNoParentWhereThereIsNone() {
		call(builder());
		assertThat(theParent()).isNull();
	}

	@Test
	void itIsTheCurrentOneOfTheApplicationsFilters() {
		List<Observation> seen = new CopyOnWriteArrayList<>();
		call(builder()
			.webClientBuilder(WebClient.builder().filter((request, next) -> Mono.deferContextual((context) -> {
				seen.add(context.get(ObservationThreadLocalAccessor.KEY));
				return next.exchange(request);
			}))));
		assertThat(seen).extracting(Observation::getContext).containsExactlyElementsOf(this.observed);
	}

	@Test
	void theRequestsAreNotObservedOnceMoreAndCarryNoTrace() {
		this.registry.observationConfig().observationHandler(new Tracing());
		call(builder().webClientBuilder(WebClient.builder().observationRegistry(this.registry)));
		assertThat(this.observed).extracting(Observation.Context::getName)
			.containsExactly("coinbase.pro.client.requests");
		assertThat(this.exchange.requests()).isNotEmpty()
			.extracting(RecordedRequest::headers)
			.allSatisfy((headers) -> assertThat(headers.toString()).doesNotContainIgnoringCase("traceparent"));
	}

	@Test
	void aConventionOfTheApplicationWins() {
		call(builder().observationConvention(new DefaultCoinbaseProObservationConvention() {

			@Override
			public String getName() {
				return "desk.calls";
			}

			@Override
			protected KeyValue endpoint(CoinbaseProCallContext context) {
				return KeyValue.of("call", context.getOperation());
			}

		}));
		assertThat(this.observed).singleElement().satisfies((context) -> {
			assertThat(context.getName()).isEqualTo("desk.calls");
			assertThat(context.getLowCardinalityKeyValue("call")).isEqualTo(KeyValue.of("call", "time.get"));
			assertThat(context.getLowCardinalityKeyValue("endpoint")).isNull();
		});
	}

	@Test
	void whoListensToNothingSeesNothing() {
		this.registry.observationConfig().observationPredicate((name, context) -> !name.startsWith("coinbase.pro"));
		assertThat(call(builder())).isNotNull();
		assertThat(this.observed).isEmpty();
	}

	@Test
	void aListenerThatFailsDoesNotHarmTheCall() {
		for (Failing when : List.of(new Failing(true), new Failing(false))) {
			ObservationRegistry failing = ObservationRegistry.create();
			failing.observationConfig().observationHandler(when);
			assertThat(call(builder().observationRegistry(failing))).isNotNull();
		}
	}

	private CoinbaseProClientBuilder builder() {
		return this.exchange.clientBuilder().observationRegistry(this.registry);
	}

	private static @Nullable ServerTime call(CoinbaseProClientBuilder builder) {
		try (CoinbaseProClient client = builder.build()) {
			return client.time().get().block(PATIENCE);
		}
	}

	private @Nullable ObservationView theParent() {
		assertThat(this.observed).hasSize(1);
		return this.observed.get(0).getParentObservation();
	}

	/**
	 * Keeps what has ended.
	 *
	 * @param ended what has ended
	 */
	private record Recording(List<Observation.Context> ended) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStop(Observation.Context context) {
			this.ended.add(context);
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

	/**
	 * Sends a trace along with whatever goes out.
	 */
	private static final class Tracing implements ObservationHandler<SenderContext<Object>> {

		@Override
		public void onStart(SenderContext<Object> context) {
			Object carrier = context.getCarrier();
			assertThat(carrier).isNotNull();
			context.getSetter().set(carrier, "traceparent", "canary");
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof SenderContext;
		}

	}

	/**
	 * Fails when something begins or when it ends.
	 *
	 * @param atStart whether it fails when it begins
	 */
	private record Failing(boolean atStart) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStart(Observation.Context context) {
			if (this.atStart) {
				throw new IllegalStateException("failing at the start");
			}
		}

		@Override
		public void onStop(Observation.Context context) {
			if (!this.atStart) {
				throw new IllegalStateException("failing at the end");
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
