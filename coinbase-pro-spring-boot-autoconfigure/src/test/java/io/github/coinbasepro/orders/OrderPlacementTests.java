package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OrderPlacement} and for cancels that have to be repeated.
 */
class OrderPlacementTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final FakeExchange exchange = FakeExchange.start();

	private final NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);

	private final UUID id = this.order.clientOrderId();

	private final CoinbaseProClient client = this.exchange.clientBuilder()
		.orders(new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(1)))
		.build();

	@AfterEach
	void stop() {
		this.client.close();
		this.exchange.close();
	}

	@Test
	void aSecondSubscriptionSendsNothing() {
		Mono<Order> placed = place();
		StepVerifier.create(placed).expectNextCount(1).verifyComplete();
		StepVerifier.create(placed).verifyErrorSatisfies(this::isAlreadySent);
		StepVerifier.create(place()).verifyErrorSatisfies(this::isAlreadySent);
		StepVerifier.create(this.client.uncached().orders().place(this.order))
			.verifyErrorSatisfies(this::isAlreadySent);
		assertThat(this.exchange.count("POST", "/orders")).isOne();
	}

	@Test
	void twoSubscribersAtOncePlaceOneOrder() {
		StepVerifier
			.create(Mono.zipDelayError(place().materialize(), place().materialize())
				.map((both) -> Stream.of(both.getT1(), both.getT2()).filter((signal) -> signal.isOnNext()).count()))
			.expectNext(1L)
			.verifyComplete();
		assertThat(this.exchange.count("POST", "/orders")).isOne();
	}

	@Test
	void anOrderThatWasRefusedMayBeTriedAgain() {
		this.exchange.faults(Faults.inTurn(Fault.status(400, "Insufficient funds"), Fault.none()));
		StepVerifier.create(place()).verifyError(InsufficientFundsException.class);
		StepVerifier.create(place()).expectNextCount(1).verifyComplete();
	}

	@Test
	void retryBehindALostAnswerPlacesNoSecondOrder() {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
		this.exchange.orders().visibleAfter(Integer.MAX_VALUE);
		StepVerifier.create(place().retry(3)).verifyErrorSatisfies(this::isAlreadySent);
		assertThat(this.exchange.orders().placements(this.id)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource
	void findsTheOrderWhoseAnswerWasLost(Fault fault) {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(fault)));
		this.exchange.orders().visibleAfter(1);
		StepVerifier.create(place())
			.assertNext((found) -> assertThat(found.clientOrderId()).isEqualTo(this.id))
			.expectComplete()
			.verify(PATIENCE);
		assertThat(this.exchange.count("POST", "/orders")).isOne();
		assertThat(this.exchange.count("GET", "/orders/client:" + this.id)).isEqualTo(2);
	}

	static Stream<Fault> findsTheOrderWhoseAnswerWasLost() {
		return Stream.of(Fault.dropAfter(), Fault.resetAfter(), Fault.truncate(), Fault.garbage(), Fault.empty200(),
				Fault.null200(), Fault.messageWith200(), Fault.anotherBody(), Fault.html(502).takingEffect(),
				Fault.redirect("http://example.com/").takingEffect());
	}

	@Test
	void saysThatItDoesNotKnow() {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
		this.exchange.orders().visibleAfter(Integer.MAX_VALUE);
		StepVerifier.create(place()).expectErrorSatisfies((failure) -> {
			assertThat(failure).isInstanceOf(OrderOutcomeUnknownException.class)
				.hasMessageStartingWith(
						"orders.place (POST /orders): no usable answer, and not found by 2 looks within 1 s; the"
								+ " order may have been placed: do not send it again, look up client order id "
								+ this.id);
			OrderOutcomeUnknownException unknown = (OrderOutcomeUnknownException) failure;
			assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
			assertThat(unknown.isRetryable()).isFalse();
			assertThat(unknown.clientOrderId()).isEqualTo(this.id);
		}).verify(PATIENCE);
	}

	@Test
	void looksNoFurtherWhenTheKeyMayNotLook() {
		this.exchange
			.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : Fault.status(403, "Forbidden"));
		StepVerifier.create(place()).expectError(OrderOutcomeUnknownException.class).verify(PATIENCE);
		assertThat(this.exchange.count("GET", "/orders/client:")).isOne();
	}

	@Test
	void anOrderThatNeverWentOutMayBeTriedAgain() {
		this.client.setTradingEnabled(false);
		StepVerifier.create(place()).expectError(PermissionSwitchedOffException.class).verify(PATIENCE);
		assertThat(this.exchange.count()).isZero();
		this.client.setTradingEnabled(true);
		StepVerifier.create(place()).expectNextCount(1).verifyComplete();
	}

	@Test
	void aRepeatedCancelIsDoneWhenTheOrderSaysSo() {
		UUID orderId = place().map(Order::id).blockOptional(PATIENCE).orElseThrow();
		String cancelled = """
				{"id":"%s","product_id":"BTC-USD","side":"buy","created_at":"2026-01-02T03:04:05Z","fill_fees":"0",
				"filled_size":"0.5","status":"done","done_reason":"canceled"}""".formatted(orderId);
		this.exchange.faults(
				(request) -> request.method().equals("GET") ? Fault.status(200, cancelled, "application/json", Map.of())
						: (this.exchange.count("DELETE", "/orders") == 1) ? Fault.dropAfter()
								: Fault.status(400, "Order already done"));
		StepVerifier.create(this.client.orders().cancel(orderId)).expectNext(orderId).expectComplete().verify(PATIENCE);
		assertThat(this.exchange.count("DELETE", "/orders")).isEqualTo(2);
	}

	@Test
	void aRepeatedCancelIsNotDoneWhenTheOrderFilled() {
		UUID orderId = this.client.orders()
			.place(NewOrder.marketBuy("BTC-USD", BigDecimal.ONE))
			.map(Order::id)
			.blockOptional(PATIENCE)
			.orElseThrow();
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropAfter(), Fault.none())));
		StepVerifier.create(this.client.orders().cancel(orderId))
			.expectError(OrderDoneException.class)
			.verify(PATIENCE);
	}

	@Test
	void aRepeatedCancelOfAnOrderThatIsGoneSaysThatItIsGone() {
		UUID orderId = place().map(Order::id).blockOptional(PATIENCE).orElseThrow();
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropAfter(), Fault.none())));
		StepVerifier.create(this.client.orders().cancel(orderId))
			.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOfSatisfying(OrderNotFoundException.class,
					(gone) -> assertThat(gone.call().attempts()).isEqualTo(2)))
			.verify(PATIENCE);
	}

	private Mono<Order> place() {
		return this.client.orders().place(this.order);
	}

	private void isAlreadySent(Throwable failure) {
		assertThat(failure).isInstanceOfSatisfying(OrderAlreadySentException.class, (sent) -> {
			assertThat(sent).hasMessageStartingWith(
					"orders.place (POST /orders): went out before or is on its way; the order may have been placed: "
							+ "do not send it again, look up client order id " + this.id);
			assertThat(sent.clientOrderId()).isEqualTo(this.id);
			assertThat(sent.outcome()).isEqualTo(Outcome.UNKNOWN);
			assertThat(sent.isRetryable()).isFalse();
		});
	}

}
