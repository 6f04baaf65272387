package io.github.coinbasepro.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.internal.codec.Json;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OrderReconciler}.
 */
class OrderReconcilerTests {

	private static final UUID ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final FailedCall CALL = call(ID);

	private static final Order ORDER = Json.readerFor(Order.class).readValue("""
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","fill_fees":"0",
			"created_at":"2026-01-02T03:04:05Z","filled_size":"0","status":"open"}""");

	private final List<Duration> pauses = new ArrayList<>();

	private final AtomicInteger looks = new AtomicInteger();

	@ParameterizedTest
	@CsvSource({ "PT16S, PT0.25S PT0.5S PT1S PT2S PT4S PT8S", "PT15.75S, PT0.25S PT0.5S PT1S PT2S PT4S PT8S",
			"PT15.749S, PT0.25S PT0.5S PT1S PT2S PT4S", "PT0.25S, PT0.25S", "PT0.249S, ''", "PT0S, ''" })
	void looksAtGrowingIntervalsWithinTheWindow(Duration window, String expected) {
		StepVerifier.create(find(window, (look) -> Mono.error(notFound())))
			.verifyError(OrderOutcomeUnknownException.class);
		assertThat(this.pauses).extracting(Duration::toString)
			.containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
		assertThat(this.looks).hasValue(this.pauses.size());
	}

	@Test
	void looksNoFurtherOnceItHasFoundTheOrder() {
		StepVerifier
			.create(find(Duration.ofSeconds(16), (look) -> (look == 3) ? Mono.just(ORDER) : Mono.error(notFound())))
			.expectNext(ORDER)
			.verifyComplete();
		assertThat(this.looks).hasValue(3);
	}

	@Test
	void goesOnLookingAfterAFailure() {
		StepVerifier
			.create(find(Duration.ofSeconds(2),
					(look) -> (look == 2) ? Mono.just(ORDER)
							: Mono.error(new OutcomeUnknownException(CALL, true, "no answer", null))))
			.expectNext(ORDER)
			.verifyComplete();
	}

	@Test
	void doesNotGoOnWhenTheKeyMayNotLook() {
		Refusal refusal = new Refusal(CALL, 403, "Forbidden", null);
		StepVerifier.create(find(Duration.ofSeconds(16), (look) -> Mono.error(new PermissionDeniedException(refusal))))
			.verifyError(OrderOutcomeUnknownException.class);
		StepVerifier.create(find(Duration.ofSeconds(16), (look) -> Mono.error(new AuthenticationException(refusal))))
			.verifyError(OrderOutcomeUnknownException.class);
		assertThat(this.looks).hasValue(2);
	}

	@Test
	void saysHowOftenItLooked() {
		StepVerifier.create(find(Duration.ofSeconds(16), (look) -> Mono.error(notFound())))
			.expectErrorSatisfies(
					(failure) -> assertThat(failure).hasMessageContaining("not found by 6 looks within 16 s"))
			.verify();
	}

	@Test
	void row88_saysHowManyLooksWereAnswered() {
		StepVerifier
			.create(find(Duration.ofSeconds(16),
					(look) -> Mono
						.error((look <= 2) ? notFound() : new OutcomeUnknownException(CALL, true, "no answer", null))))
			.verifyErrorSatisfies((failure) -> assertThat(failure)
				.hasMessageContaining("not found by 2 answered looks of 6 within 16 s"));
	}

	@Test
	void row88_saysThatNoLookWasAnswered() {
		StepVerifier
			.create(find(Duration.ofSeconds(16),
					(look) -> Mono.error(new OutcomeUnknownException(CALL, true, "no answer", null))))
			.verifyErrorSatisfies((failure) -> assertThat(failure)
				.hasMessageContaining("none of 6 looks for it was answered within 16 s")
				.hasMessageNotContaining("not found"));
	}

	@Test
	void row88_saysThatItDidNotLook() {
		StepVerifier.create(find(Duration.ZERO, (look) -> Mono.error(notFound())))
			.verifyErrorSatisfies((failure) -> assertThat(failure).hasMessageContaining("not looked for within 0 s"));
	}

	@Test
	void doesNotWaitForEverForALook() {
		VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
		try {
			List<Throwable> failures = new ArrayList<>();
			find(Duration.ofSeconds(2), (look) -> Mono.never()).subscribe(null, failures::add);
			time.advanceTimeBy(Duration.ofMillis(11_999));
			assertThat(failures).isEmpty();
			time.advanceTimeBy(Duration.ofMillis(1));
			assertThat(failures).singleElement()
				.isInstanceOf(OrderOutcomeUnknownException.class)
				.extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
				.contains("none of 1 looks for it was answered within 2 s");
		}
		finally {
			VirtualTimeScheduler.reset();
		}
	}

	@Test
	void cannotLookWithoutAnId() {
		OrderOutcomeUnknownException doubt = doubt(call(null));
		StepVerifier.create(reconciler(Duration.ofSeconds(16)).find(doubt, (id) -> Mono.just(ORDER)))
			.expectErrorSatisfies((failure) -> assertThat(failure).isSameAs(doubt))
			.verify();
	}

	private Mono<Order> find(Duration window, IntFunction<Mono<Order>> look) {
		return reconciler(window).find(doubt(CALL), (id) -> {
			assertThat(id).isEqualTo(ID);
			return look.apply(this.looks.incrementAndGet());
		});
	}

	private OrderReconciler reconciler(Duration window) {
		return new OrderReconciler((pause) -> {
			this.pauses.add(pause);
			return Mono.empty();
		}, window);
	}

	private static OrderNotFoundException notFound() {
		return new OrderNotFoundException(new Refusal(CALL, 404, "NotFound", null));
	}

	private static OrderOutcomeUnknownException doubt(FailedCall call) {
		return new OrderOutcomeUnknownException(call, "no usable answer", null);
	}

	private static FailedCall call(@Nullable UUID id) {
		return new FailedCall("orders.place", "POST", "/orders", 1, id);
	}

}
