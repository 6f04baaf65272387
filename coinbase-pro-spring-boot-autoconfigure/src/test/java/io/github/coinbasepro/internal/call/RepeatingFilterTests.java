package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.Faults;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for filters of the application that send a request more than once.
 */
class RepeatingFilterTests {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final HttpSettings HTTP = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1",
			Duration.ZERO);

	private static final int ORDERS = 2000;

	private static final Retry AT_ONCE = Retry.backoff(3, Duration.ofMillis(1));

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicInteger permits = new AtomicInteger();

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	@ParameterizedTest
	@MethodSource("filters")
	void row85_noOrderIsWrittenTwice(String name, ExchangeFilterFunction filter, int share) {
		this.exchange.faults(Faults.only("POST", "/orders",
				Faults.seeded(name.hashCode(), 0.6, Fault.dropAfter(), Fault.dropBefore(), Fault.resetAfter(),
						Fault.status(503, "Service Unavailable"), Fault.html(502).takingEffect(), Fault.garbage())));
		Map<UUID, Object> ends = new ConcurrentHashMap<>();
		try (CoinbaseProClient client = client(filter).build()) {
			List<NewOrder> orders = Stream.generate(RepeatingFilterTests::order).limit(ORDERS / share).toList();
			Flux.fromIterable(orders)
				.flatMap((order) -> client.orders()
					.place(order)
					.cast(Object.class)
					.onErrorResume(Mono::just)
					.doOnNext((end) -> ends.put(order.clientOrderId(), end)), 64)
				.blockLast(PATIENCE);
		}
		Map<String, Long> written = this.exchange.requestsTo("POST", "/orders")
			.stream()
			.collect(Collectors.groupingBy((request) -> Json.tree(request.body()).path("client_oid").asString(),
					Collectors.counting()));
		assertThat(written).as("orders on the wire").hasSizeBetween(ORDERS / share / 2, ORDERS / share);
		assertThat(written.values()).as("writes of one order").containsOnly(1L);
		assertThat(ends).hasSize(ORDERS / share);
		assertThat(ends).allSatisfy((id, end) -> {
			if (end instanceof RequestNotSentException) {
				assertThat(written).doesNotContainKey(id.toString());
			}
			else {
				assertThat(end).isInstanceOfAny(Order.class, OrderOutcomeUnknownException.class);
			}
		});
		assertThat(ends).allSatisfy((id, end) -> assertThat(this.exchange.orders().placements(id))
			.hasSizeBetween((end instanceof Order) ? 1 : 0, (end instanceof RequestNotSentException) ? 0 : 1));
	}

	static Stream<Arguments> filters() {
		ExchangeFilterFunction retry = (request, next) -> next.exchange(request).retryWhen(AT_ONCE);
		ExchangeFilterFunction retryOfServerErrors = (request,
				next) -> next.exchange(request).flatMap(RepeatingFilterTests::orError).retryWhen(AT_ONCE);
		ExchangeFilterFunction twice = (request, next) -> both(next.exchange(request), next.exchange(request));
		ExchangeFilterFunction race = (request, next) -> Flux.merge(next.exchange(request), next.exchange(request))
			.next();
		ExchangeFilterFunction copies = (request, next) -> Mono
			.defer(() -> next.exchange(ClientRequest.from(request).header("X-Copy", "one").build()))
			.flatMap(RepeatingFilterTests::orError)
			.retryWhen(AT_ONCE);
		ExchangeFilterFunction replacements = (request, next) -> Mono.defer(() -> next.exchange(replaced(request)))
			.retryWhen(AT_ONCE);
		ExchangeFilterFunction onAnotherThread = (request, next) -> both(
				next.exchange(withBodyFromAnotherThread(request)), next.exchange(withBodyFromAnotherThread(request)));
		return Stream.of(arguments("retries what failed", retry, 5),
				arguments("retries server errors", retryOfServerErrors, 5), arguments("sends twice at once", twice, 5),
				arguments("takes the faster of two", race, 5), arguments("sends copies", copies, 10),
				arguments("sends replacements", replacements, 20),
				arguments("writes from another thread", onAnotherThread, 20));
	}

	@Test
	void row85_anOrderThatWasNotWrittenYetMayBeSentByAFilterThatTriesAgain() {
		AtomicInteger tries = new AtomicInteger();
		ExchangeFilterFunction filter = (request, next) -> Mono.defer(() -> next
			.exchange((tries.incrementAndGet() == 1) ? ClientRequest.from(request).body((message, context) -> {
				throw new IllegalStateException("not yet");
			}).build() : request)).retryWhen(AT_ONCE);
		try (CoinbaseProClient client = client(filter).build()) {
			StepVerifier.create(client.orders().place(order())).expectNextCount(1).expectComplete().verify(PATIENCE);
		}
		assertThat(tries).hasValue(2);
		assertThat(this.exchange.count("POST", "/orders")).isOne();
	}

	@Test
	void row85_aTransferIsNotWrittenTwiceEither() {
		this.exchange.faults(Faults.always(Fault.dropAfter()));
		ExchangeFilterFunction retry = (request, next) -> next.exchange(request).retryWhen(AT_ONCE);
		try (CoinbaseProClient client = client(retry).build()) {
			StepVerifier.create(client.withdrawals().toPaymentMethod(BigDecimal.ONE, "USD", UUID.randomUUID()))
				.expectErrorSatisfies((failure) -> {
					assertThat(((CoinbaseProException) failure).outcome()).isEqualTo(Outcome.UNKNOWN);
					assertThat(((CoinbaseProException) failure).call().attempts()).isOne();
				})
				.verify(PATIENCE);
		}
		assertThat(this.exchange.count()).isOne();
	}

	@Test
	void row85_readsThatAFilterRepeatsTakeAPermitEachAndCountAsAttempts() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
		ExchangeFilterFunction retry = (request,
				next) -> next.exchange(request).flatMap(RepeatingFilterTests::orError).retryWhen(AT_ONCE);
		try (CoinbaseProClient client = client(retry).build()) {
			StepVerifier.create(client.accounts().list())
				.expectErrorSatisfies(
						(failure) -> assertThat(((CoinbaseProException) failure).call().attempts()).isEqualTo(4))
				.verify(PATIENCE);
			assertThat(this.exchange.count()).isEqualTo(4);
			assertThat(this.permits).hasValue(4);
			assertThat(client.statistics().attempts()).isEqualTo(4);
			assertThat(client.statistics().retries()).isEqualTo(3);
		}
	}

	@Test
	void row85_readsThatAFilterSendsTwiceAtOnceAreTwoRequests() {
		ExchangeFilterFunction twice = (request, next) -> both(next.exchange(request), next.exchange(request));
		try (CoinbaseProClient client = client(twice).build()) {
			StepVerifier.create(client.accounts().list().then()).expectComplete().verify(PATIENCE);
			assertThat(this.exchange.count()).isEqualTo(2);
			assertThat(this.permits).hasValue(2);
			assertThat(client.statistics().attempts()).isEqualTo(2);
		}
	}

	@Test
	void row85_cancelsAreRepeatedByTheClientAlone() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
		ExchangeFilterFunction retry = (request,
				next) -> next.exchange(request).flatMap(RepeatingFilterTests::orError).retryWhen(AT_ONCE);
		try (CoinbaseProClient client = client(retry)
			.retry(new RetrySettings(2, Duration.ZERO, Duration.ZERO, Duration.ZERO, false))
			.build()) {
			StepVerifier.create(client.orders().cancel(UUID.randomUUID()))
				.expectErrorSatisfies(
						(failure) -> assertThat(((CoinbaseProException) failure).call().attempts()).isEqualTo(2))
				.verify(PATIENCE);
		}
		assertThat(this.exchange.count()).isEqualTo(2);
	}

	@Test
	void row85_aRequestThatIsNoneOfOursIsNotSent() {
		ExchangeFilterFunction forgetful = (request, next) -> next
			.exchange(ClientRequest.create(request.method(), request.url()).build());
		try (CoinbaseProClient client = client(forgetful).build()) {
			StepVerifier.create(client.orders().place(order()))
				.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(RequestNotSentException.class)
					.hasMessageContaining("without the attributes"))
				.verify(PATIENCE);
		}
		assertThat(this.exchange.count()).isZero();
	}

	private CoinbaseProClientBuilder client(ExchangeFilterFunction filter) {
		return this.exchange.clientBuilder()
			.http(HTTP)
			.pool(new PoolSettings(200, 1000, PATIENCE, PATIENCE, PATIENCE))
			.guard(GuardSettings.everything())
			.retry(RetrySettings.OFF)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.rateLimiter((owner, rateLimitClass, priority) -> Mono.fromSupplier(() -> {
				this.permits.incrementAndGet();
				return RateLimiter.Permit.UNCOUNTED;
			}))
			.webClientBuilder(WebClient.builder().filter(filter));
	}

	private static Mono<ClientResponse> both(Mono<ClientResponse> one, Mono<ClientResponse> other) {
		return releasing(Mono.zip(one, other).flatMap((both) -> both.getT2().releaseBody().thenReturn(both.getT1())));
	}

	private static Mono<ClientResponse> releasing(Mono<ClientResponse> response) {
		return response.doOnDiscard(ClientResponse.class, (unused) -> unused.releaseBody().subscribe());
	}

	private static Mono<ClientResponse> orError(ClientResponse response) {
		return response.statusCode().is5xxServerError() ? response.createError() : Mono.just(response);
	}

	private static ClientRequest replaced(ClientRequest request) {
		return onPost(request,
				(order) -> ClientRequest.create(request.method(), request.url())
					.headers((headers) -> headers.addAll(request.headers()))
					.attributes((attributes) -> attributes.putAll(request.attributes()))
					.body(BodyInserters.fromValue(order))
					.build());
	}

	private static ClientRequest withBodyFromAnotherThread(ClientRequest request) {
		return onPost(request,
				(order) -> ClientRequest.from(request)
					.body((message, context) -> message.writeWith(Mono.fromSupplier(
							() -> DefaultDataBufferFactory.sharedInstance.wrap(order.getBytes(StandardCharsets.UTF_8)))
						.subscribeOn(Schedulers.parallel())))
					.build());
	}

	private static ClientRequest onPost(ClientRequest request, Function<String, ClientRequest> change) {
		Attempt<?> attempt = (Attempt<?>) request.attribute(SigningFilter.ATTEMPT).orElseThrow();
		byte[] body = attempt.call().body();
		return (body.length > 0) ? change.apply(new String(body, StandardCharsets.UTF_8)) : request;
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

}
