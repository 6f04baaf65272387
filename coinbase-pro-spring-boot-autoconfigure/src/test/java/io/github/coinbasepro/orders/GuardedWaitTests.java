package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.internal.call.CancelsOfAll;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Steps;
import io.github.coinbasepro.internal.call.TestSteps;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PlacementWatch}: no order is written that was checked against prices
 * of more than five seconds ago, however long it waits.
 */
class GuardedWaitTests {

	private static final FailedCall CALL = new FailedCall("orders.place", "POST", "/orders", 0, null);

	private static final Duration MOVES = Duration.ofSeconds(1);

	private static final Duration LOOK = Duration.ofMillis(100);

	private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();

	private final PlacedOrders placed = new PlacedOrders();

	private final List<Fate> fates = new ArrayList<>();

	private final List<Throwable> failures = new ArrayList<>();

	private final List<Long> written = new ArrayList<>();

	private Duration connecting = Duration.ZERO;

	private Duration between = Duration.ZERO;

	private Mono<OrderBook> book = Mono.delay(LOOK)
		.map((looked) -> book((millis() < MOVES.toMillis()) ? 60000 : 30000));

	private int waiting;

	private int looks;

	private final OrderGuards guards = new OrderGuards(
			new OrderSettings(OrderCheck.OFF, Duration.ZERO).withMaxDeviation(BigDecimal.TEN), (id) -> Mono.never(),
			(id) -> Mono.defer(() -> {
				this.looks++;
				return this.book;
			}), this::nanos);

	private final Steps steps = TestSteps.of((owner, rateLimitClass,
			priority) -> Mono.delay(this.between.multipliedBy(this.waiting++)).map((passed) -> permit()), connector(),
			this::nanos);

	@AfterEach
	void reset() {
		VirtualTimeScheduler.reset();
	}

	@Test
	void row105_anOrderThatWaitsForTheRateLimitIsCheckedAgainWhenItsTurnComes() {
		this.between = Duration.ofMillis(40);
		Flux.range(0, 250).flatMap((i) -> place(), 250).subscribe();
		this.time.advanceTimeBy(Duration.ofSeconds(30));
		assertThat(this.written).hasSizeGreaterThan(50)
			.allSatisfy((millis) -> assertThat(millis).isLessThanOrEqualTo(MOVES.toMillis() + 5000));
		assertThat(this.failures).hasSize(250 - this.written.size())
			.allSatisfy((failure) -> assertThat(failure).isInstanceOf(OrderGuardException.class)
				.hasMessageContaining("has a price of 60000"));
		assertThat(this.fates).filteredOn((fate) -> fate == Fate.NOT_SENT).hasSize(this.failures.size());
		assertThat(this.looks).isBetween(2, 4);
		assertThat(this.placed.inDoubt()).isEmpty();
	}

	@Test
	void row105_anOrderWhoseConnectionComesTooLateIsNotWritten() {
		this.connecting = Duration.ofMillis(5001);
		place().subscribe();
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.written).isEmpty();
		assertThat(this.failures).singleElement().isInstanceOfSatisfying(OrderGuardException.class, (refused) -> {
			assertThat(refused).hasMessageContaining("was not sent within 5 s of the prices");
			assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
			assertThat(refused.isRetryable()).isTrue();
		});
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
		assertThat(this.placed.inDoubt()).isEmpty();
	}

	@Test
	void row105_anOrderWhoseConnectionComesInTimeIsWritten() {
		this.connecting = Duration.ofMillis(4900);
		place().subscribe();
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.written).containsExactly(5000L);
		assertThat(this.failures).isEmpty();
		assertThat(this.fates).containsExactly(Fate.ARRIVED);
	}

	@Test
	void row105_aCheckThatNeverEndsEndsWithTheTimeOfTheCall() {
		this.between = Duration.ofSeconds(5);
		this.waiting = 1;
		place().subscribe();
		this.time.advanceTimeBy(LOOK);
		this.book = Mono.never();
		this.time.advanceTimeBy(Duration.ofSeconds(40));
		assertThat(this.written).isEmpty();
		assertThat(this.failures).singleElement()
			.isInstanceOfSatisfying(CoinbaseProException.class,
					(late) -> assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT));
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
	}

	@Test
	void row105_whoeverLeavesDuringTheSecondCheckGivesThePermitBack() {
		this.between = Duration.ofSeconds(5);
		this.waiting = 1;
		Disposable placing = place().subscribe();
		this.time.advanceTimeBy(LOOK);
		this.book = Mono.never();
		this.time.advanceTimeBy(Duration.ofSeconds(6));
		assertThat(this.looks).isEqualTo(2);
		assertThat(this.fates).isEmpty();
		placing.dispose();
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
		assertThat(this.written).isEmpty();
	}

	private Mono<Void> place() {
		NewOrder order = NewOrder.buy("BTC-USD").size("1").limit("60000");
		PlacedOrders.Placement placement = this.placed.begin(order.clientOrderId());
		assertThat(placement).isNotNull();
		return this.guards.apply(order, CALL)
			.flatMap((checked) -> TestSteps.call(this.steps,
					Endpoint.post("raw", "/orders")
						.answersNothing()
						.call()
						.watchedBy(new PlacementWatch(placement, checked, this.guards, new CancelsOfAll()))))
			.doOnError(this.failures::add)
			.onErrorComplete();
	}

	private ClientHttpConnector connector() {
		return (method, url, request) -> Mono.delay(this.connecting)
			.then(Mono.defer(() -> request.apply(new MockClientHttpRequest(method, url))))
			.then(Mono.fromSupplier(() -> {
				this.written.add(millis());
				return new MockClientHttpResponse(HttpStatus.OK);
			}));
	}

	private Permit permit() {
		AtomicBoolean told = new AtomicBoolean();
		return (fate) -> {
			if (told.compareAndSet(false, true)) {
				this.fates.add(fate);
			}
		};
	}

	private long nanos() {
		return this.time.now(TimeUnit.NANOSECONDS);
	}

	private long millis() {
		return this.time.now(TimeUnit.MILLISECONDS);
	}

	private static OrderBook book(int middle) {
		return Json.readerFor(OrderBook.class)
			.readValue("{\"bids\":[[\"%d\",\"1\",1]],\"asks\":[[\"%d\",\"1\",1]],\"sequence\":1}".formatted(middle - 10,
					middle + 10));
	}

}
