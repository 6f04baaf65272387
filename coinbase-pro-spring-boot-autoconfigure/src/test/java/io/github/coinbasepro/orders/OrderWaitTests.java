package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderNotDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link OrderWait} and {@link OrdersApi#awaitDone(UUID, Duration)}.
 */
class OrderWaitTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final FailedCall CALL = new FailedCall("orders.get", "GET", "/orders/{order_id}", 1, null);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private final AtomicInteger looks = new AtomicInteger();

	private final List<Duration> pauses = new ArrayList<>();

	@Test
	void looksAtOnceAndThenAtGrowingIntervals() {
		StepVerifier.create(done(null, (look) -> Mono.just(order((look == 8) ? "done" : "open", "0"))))
			.assertNext((order) -> assertThat(order.isDone()).isTrue())
			.verifyComplete();
		assertThat(this.pauses).extracting(Duration::toMillis)
			.containsExactly(250L, 500L, 1000L, 2000L, 4000L, 4000L, 4000L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "done", "rejected" })
	void anOrderThatIsDoneIsReturnedAtOnce(String status) {
		StepVerifier.create(done(null, (look) -> Mono.just(order(status, "0")))).expectNextCount(1).verifyComplete();
		assertThat(this.pauses).isEmpty();
	}

	@Test
	void anOrderThatWasSeenAndIsMissingTwiceInARowWasCancelled() {
		Order open = order("open", "0");
		StepVerifier.create(done(null, (look) -> (look == 2 || look >= 4) ? Mono.error(notFound()) : Mono.just(open)))
			.assertNext((order) -> {
				assertThat(order.status()).isEqualTo(OrderStatus.DONE);
				assertThat(order.doneReason()).isEqualTo(DoneReason.CANCELED);
				assertThat(order).usingRecursiveComparison().ignoringFields("status", "doneReason").isEqualTo(open);
			})
			.verifyComplete();
		assertThat(this.looks).hasValue(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "open", "active" })
	void anOrderThatIsKnownToRestAndIsMissingTwiceWasCancelled(String status) {
		StepVerifier.create(done(order(status, "0"), (look) -> Mono.error(notFound())))
			.assertNext((order) -> assertThat(order.doneReason()).isEqualTo(DoneReason.CANCELED))
			.verifyComplete();
		assertThat(this.looks).hasValue(2);
	}

	@Test
	void anOrderThatWasJustPlacedMayTakeSixteenSecondsToAppear() {
		StepVerifier
			.create(done(order("pending", "0"),
					(look) -> (look < 8) ? Mono.error(notFound()) : Mono.just(order("done", "1"))))
			.assertNext((order) -> assertThat(order.filledSize()).isEqualByComparingTo("1"))
			.verifyComplete();
		StepVerifier.create(done(order("pending", "0"), (look) -> Mono.error(notFound())))
			.assertNext((order) -> assertThat(order.doneReason()).isEqualTo(DoneReason.CANCELED))
			.verifyComplete();
		assertThat(waited()).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(20));
	}

	@Test
	void anIdThatIsNeverFoundIsNotFound() {
		OrderNotFoundException notFound = notFound();
		StepVerifier.create(done(null, (look) -> Mono.error(notFound)))
			.verifyErrorSatisfies((failure) -> assertThat(failure).isSameAs(notFound));
		assertThat(waited()).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(20));
	}

	@Test
	void anOrderThatHasFilledInPartIsNotForgotten() {
		StepVerifier
			.create(done(order("open", "0.5"),
					(look) -> (look < 6) ? Mono.error(notFound()) : Mono.just(order("done", "0.5"))))
			.assertNext((order) -> assertThat(order.doneReason()).isNull())
			.verifyComplete();
	}

	@Test
	void aLookThatFailsIsFollowedByTheNextOneUnlessItWillFailForEver() {
		ServerErrorException down = new ServerErrorException(new Refusal(CALL, 503, "", null), true);
		StepVerifier.create(done(null, (look) -> (look < 3) ? Mono.error(down) : Mono.just(order("done", "1"))))
			.expectNextCount(1)
			.verifyComplete();
		StepVerifier
			.create(done(null, (look) -> Mono.error(new AuthenticationException(new Refusal(CALL, 401, "", null)))))
			.verifyError(AuthenticationException.class);
	}

	@Test
	void whenTheTimeIsOverTheOrderStillWorks() {
		exchange.answers(json("open", "0"));
		StepVerifier.withVirtualTime(() -> exchange.client().orders().awaitDone(ID, Duration.ofMinutes(1)))
			.thenAwait(Duration.ofMinutes(1))
			.expectErrorSatisfies(
					(failure) -> assertThat(failure).isInstanceOfSatisfying(OrderNotDoneException.class, (late) -> {
						assertThat(late).hasMessageContaining("order " + ID + " was not done after PT1M");
						assertThat(late.orderId()).isEqualTo(ID);
						assertThat(late.outcome()).isEqualTo(Outcome.ACCEPTED);
						assertThat(late.isRetryable()).isTrue();
					}))
			.verify(PATIENCE);
	}

	@Test
	void asksForTheOrderUntilItIsDone() {
		exchange.answersInTurn("/orders/" + ID, WireMock.okJson(json("pending", "0")),
				WireMock.okJson(json("done", "1")));
		Order done = exchange.client().orders().awaitDone(order("pending", "0"), PATIENCE).block(PATIENCE);
		assertThat(done).isNotNull();
		assertThat(done.status()).isEqualTo(OrderStatus.DONE);
		assertThat(exchange.requests()).hasSize(2);
	}

	@Test
	void anOrderThatIsKnownToBeDoneIsNotAskedFor() {
		Order done = order("done", "1");
		assertThat(exchange.client().orders().awaitDone(done, PATIENCE).block(PATIENCE)).isSameAs(done);
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void eachSubscriptionIsAWaitOfItsOwn() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		Mono<Order> wait = exchange.client().orders().awaitDone(order("open", "0"), PATIENCE);
		for (int i = 1; i <= 2; i++) {
			assertThat(wait.block(PATIENCE)).isNotNull();
			assertThat(exchange.requests()).hasSize(2 * i);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT-1S" })
	void refusesATimeThatIsNotPositive(Duration atMost) {
		assertThatIllegalArgumentException().isThrownBy(() -> exchange.client().orders().awaitDone(ID, atMost))
			.withMessage("atMost must be positive but was " + atMost);
	}

	private Mono<Order> done(@Nullable Order known, IntFunction<Mono<Order>> look) {
		this.looks.set(0);
		this.pauses.clear();
		return new OrderWait(ID, known, (id) -> {
			assertThat(id).isEqualTo(ID);
			return look.apply(this.looks.incrementAndGet());
		}, (pause) -> {
			this.pauses.add(pause);
			return Mono.empty();
		}).done();
	}

	private Duration waited() {
		return this.pauses.stream().reduce(Duration.ZERO, Duration::plus);
	}

	private static OrderNotFoundException notFound() {
		return new OrderNotFoundException(new Refusal(CALL, 404, "NotFound", null));
	}

	private static String json(String status, String filled) {
		return """
				{"id":"%s","product_id":"BTC-USD","side":"buy","type":"limit","created_at":"2026-01-02T03:04:05Z",
				"fill_fees":"0","filled_size":"%s","status":"%s","size":"1","price":"100"}""".formatted(ID, filled,
				status);
	}

	private static Order order(String status, String filled) {
		return new Order(ID, "BTC-USD", Side.BUY, OrderType.LIMIT, Instant.parse("2026-01-02T03:04:05Z"),
				BigDecimal.ZERO, new BigDecimal(filled), new OrderStatus(status), false, new BigDecimal("100"),
				BigDecimal.ONE, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null);
	}

}
