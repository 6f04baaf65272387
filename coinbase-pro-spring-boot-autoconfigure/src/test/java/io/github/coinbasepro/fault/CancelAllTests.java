package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A cancel of all orders whose answer was lost, and what was placed before it is
 * repeated. The repeat waits for its permit until the test grants it.
 */
class CancelAllTests {

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicInteger cancels = new AtomicInteger();

	private final Sinks.Empty<Void> repeatMayGo = Sinks.empty();

	private final Sinks.Empty<Void> repeatWaits = Sinks.empty();

	private final CoinbaseProClient client = this.exchange.clientBuilder()
		.http(Patience.HTTP)
		.guard(GuardSettings.everything())
		.retry(new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), false))
		.rateLimiter(new RepeatsWait())
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "BTC-USD", "" })
	void row90_aCancelOfAllIsNotRepeatedOnceAnOrderWentOutAfterIt(String product) {
		place("BTC-USD");
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropAfter())));
		StepVerifier.create(cancelAll(product))
			.then(() -> afterTheFirst(() -> place("BTC-USD")))
			.expectErrorSatisfies((ex) -> assertThat(ex).isExactlyInstanceOf(OutcomeUnknownException.class)
				.hasMessageStartingWith(
						"orders.cancelAll (DELETE /orders): no usable answer, and not repeated because an order of "
								+ "this client went out after it, which a repeat would cancel as well; look at "
								+ "orders().listAll(OrderQuery.live()) and cancel what is left")
				.satisfies((unknown) -> assertThat(((OutcomeUnknownException) unknown).isRetryable()).isFalse())
				.satisfies((unknown) -> assertThat(((OutcomeUnknownException) unknown).call().attempts()).isOne()))
			.verify(Patience.LONG);
		assertThat(this.exchange.count("DELETE", "/orders")).isOne();
		assertThat(this.exchange.orders().accepted()).extracting(FakeOrder::isCancelled).containsExactly(true, false);
	}

	@Test
	void row90_anOrderByARawRequestCountsAsWell() {
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropAfter())));
		RawRequest order = RawRequest.post("/orders").body(NewOrder.buy("BTC-USD").size("1").limit("1"));
		StepVerifier.create(cancelAll("ETH-USD"))
			.then(() -> afterTheFirst(() -> this.client.exchange(order).block(Patience.LONG)))
			.expectError(OutcomeUnknownException.class)
			.verify(Patience.LONG);
		assertThat(this.exchange.count("DELETE", "/orders")).isOne();
	}

	@Test
	void row90_anOrderOfAnotherProductDoesNotKeepItFromBeingRepeated() {
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropAfter())));
		StepVerifier.create(cancelAll("BTC-USD"))
			.then(() -> afterTheFirst(() -> place("ETH-USD")))
			.expectComplete()
			.verify(Patience.LONG);
		assertThat(this.exchange.count("DELETE", "/orders")).isEqualTo(2);
		assertThat(this.exchange.orders().accepted()).extracting(FakeOrder::isCancelled).containsExactly(false);
	}

	@Test
	void row90_anOrderThatWentOutBeforeItDoesNotKeepItFromBeingRepeated() {
		place("BTC-USD");
		this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(Fault.dropBefore())));
		StepVerifier.create(cancelAll("")).then(() -> afterTheFirst(() -> {
		})).expectNextCount(1).expectComplete().verify(Patience.LONG);
		assertThat(this.exchange.count("DELETE", "/orders")).isEqualTo(2);
	}

	@Test
	void row90_aNewCancelOfAllCancelsWhatWentOutBeforeIt() {
		row90_aCancelOfAllIsNotRepeatedOnceAnOrderWentOutAfterIt("");
		assertThat(this.client.orders().cancelAll().collectList().block(Patience.LONG)).hasSize(1);
	}

	private Flux<UUID> cancelAll(String product) {
		return this.client.orders().cancelAll(product.isEmpty() ? CancelScope.all() : CancelScope.product(product));
	}

	private void place(String product) {
		Order placed = this.client.orders()
			.place(NewOrder.limitBuy(product, BigDecimal.ONE, BigDecimal.ONE))
			.block(Patience.LONG);
		assertThat(placed).isNotNull();
	}

	private void afterTheFirst(Runnable work) {
		this.repeatWaits.asMono().block(Patience.LONG);
		work.run();
		this.repeatMayGo.tryEmitEmpty();
	}

	private final class RepeatsWait implements RateLimiter {

		@Override
		public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
			Mono<Permit> permit = Mono.just(Permit.UNCOUNTED);
			if (priority != Priority.CANCEL) {
				return permit;
			}
			return Mono.defer(() -> {
				if (CancelAllTests.this.cancels.incrementAndGet() != 2) {
					return permit;
				}
				CancelAllTests.this.repeatWaits.tryEmitEmpty();
				return CancelAllTests.this.repeatMayGo.asMono().then(permit);
			});
		}

	}

}
