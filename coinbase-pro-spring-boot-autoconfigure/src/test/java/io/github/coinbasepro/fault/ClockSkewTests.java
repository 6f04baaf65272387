package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.settings.PoolSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * G13: a clock that is wrong costs one question for the time and one repetition, once in
 * the life of a client, whatever it was about to do.
 */
class ClockSkewTests {

	private static final int AT_ONCE = 50;

	private static final int ROUNDS = FaultScale.of(3, 50);

	private final AtomicReference<Duration> leap = new AtomicReference<>(Duration.ZERO);

	private final FakeExchange exchange = FakeExchange.start().checkingSignatures();

	private final CoinbaseProClient client = client();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT31S", "PT-31S", "PT1H", "PT-1H", "P1D", "P-1D", "P365D", "P-365D" })
	void oneReadIsSentAgainAndThenNoMore(Duration offset) {
		this.exchange.clockOffset(offset);
		for (int i = 0; i < 10; i++) {
			assertThat(accounts().block(Observed.PATIENCE)).hasSize(1);
		}
		Figures.report("G13", "a clock off by 31 s to a year: 10 reads in %d requests and %d for the time"
			.formatted(this.exchange.count("GET", "/accounts"), this.exchange.count("GET", "/time")));
		assertThat(this.exchange.count("GET", "/accounts")).isEqualTo(11);
		assertThat(this.exchange.count("GET", "/time")).isOne();
		assertThat(this.client.clockOffset()).isCloseTo(offset, Duration.ofSeconds(20));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT31S", "PT-31S", "PT1H", "PT-1H", "P1D", "P-1D", "P365D", "P-365D" })
	void oneOrderIsSentAgainAndEachIsPlacedOnce(Duration offset) {
		this.exchange.clockOffset(offset);
		List<NewOrder> orders = orders(10);
		orders.forEach((order) -> assertThat(place(order).block(Observed.PATIENCE)).isNotNull());
		assertThat(this.exchange.count("POST", "/orders")).isEqualTo(11);
		assertThat(this.exchange.count("GET", "/time")).isOne();
		assertPlacedOnce(orders);
	}

	@Test
	void callsThatAreRefusedTogetherAskForTheTimeOnce() {
		for (int round = 0; round < ROUNDS; round++) {
			try (CoinbaseProClient another = client()) {
				another.time().get().block(Observed.PATIENCE);
				this.exchange.clockOffset(Duration.ofHours(1));
				this.exchange.faults(Faults.always(Fault.delay(Duration.ofMillis(100))));
				int before = this.exchange.count();
				int timesBefore = this.exchange.count("GET", "/time");
				List<NewOrder> orders = orders(AT_ONCE / 2);
				Flux<Order> placed = Flux.fromIterable(orders).flatMap(another.orders()::place, AT_ONCE);
				Flux<Account> read = Flux.range(0, AT_ONCE / 2).flatMap((i) -> another.accounts().list(), AT_ONCE);
				Flux.merge(placed, read).blockLast(Observed.PATIENCE);
				assertThat(this.exchange.count("GET", "/time") - timesBefore).isOne();
				assertThat(this.exchange.count() - before).isBetween(AT_ONCE + 2, 2 * AT_ONCE + 1);
				assertPlacedOnce(orders);
			}
		}
	}

	@Test
	void aClockOfTheClientThatLeapsIsSetOnceAndFollowedNoMore() {
		for (Duration next : List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(-2), Duration.ofDays(365))) {
			this.leap.set(next);
			assertThat(accounts().block(Observed.PATIENCE)).hasSize(1);
			assertThat(place(orders(1).get(0)).block(Observed.PATIENCE)).isNotNull();
		}
		Figures.report("G13", "clock of the client leaps three times: %d for the time"
			.formatted(this.exchange.count("GET", "/time")));
		assertThat(this.exchange.count("GET", "/time")).isOne();
		assertThat(this.exchange.count()).isEqualTo(8 + 1 + 1);
	}

	@Test
	void aClockOfTheExchangeThatLeapsIsFollowedEachTime() {
		for (Duration next : List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(-2))) {
			this.exchange.clockOffset(next);
			assertThat(place(orders(1).get(0)).block(Observed.PATIENCE)).isNotNull();
			assertThat(accounts().block(Observed.PATIENCE)).hasSize(1);
		}
		assertThat(this.exchange.count("GET", "/time")).isEqualTo(2);
		assertThat(this.exchange.count("POST", "/orders")).isEqualTo(5);
		assertThat(this.exchange.orders().accepted()).hasSize(3);
	}

	static Stream<Fault> brokenTimes() {
		Instant now = Instant.now();
		long later = now.getEpochSecond() + 60;
		return Stream.concat(Stream
			.of("{\"iso\":\"" + now + "\",\"epoch\":" + later + "}", "{\"iso\":\"1970-01-01T00:00:00Z\",\"epoch\":0}",
					"{\"iso\":\"9999-01-01T00:00:00Z\",\"epoch\":253370764800}", "{\"iso\":\"NaN\"}", "{}", "[]",
					"\"" + now + "\"")
			.map((body) -> Fault.status(200, body, "application/json", Map.of())),
				Stream.of(Fault.status(500, "Internal server error"), Fault.html(503), Fault.garbage(),
						Fault.empty200(), Fault.dropBefore(), Fault.status(429, "Public rate limit exceeded"),
						Fault.redirect("http://127.0.0.1:1/")));
	}

	@ParameterizedTest
	@MethodSource("brokenTimes")
	void aTimeThatCannotBeRightLeavesTheRefusalAsItIs(Fault broken) {
		this.exchange.clockOffset(Duration.ofHours(1)).faults(Faults.only("GET", "/time", Faults.always(broken)));
		NewOrder order = orders(1).get(0);
		assertThatExceptionOfType(TimestampExpiredException.class).isThrownBy(() -> accounts().block(Observed.PATIENCE))
			.withMessageContaining("request timestamp expired");
		assertThatExceptionOfType(TimestampExpiredException.class)
			.isThrownBy(() -> place(order).block(Observed.PATIENCE));
		assertThat(this.exchange.count("GET", "/accounts")).isOne();
		assertThat(this.exchange.count("POST", "/orders")).isOne();
		assertThat(this.exchange.count("GET", "/time")).isEqualTo(2);
		this.exchange.faults(Faults.none());
		assertThat(place(order).block(Observed.PATIENCE)).isNotNull();
		assertPlacedOnce(List.of(order));
	}

	private Mono<List<Account>> accounts() {
		return this.client.accounts().list().collectList();
	}

	private Mono<Order> place(NewOrder order) {
		return this.client.orders().place(order);
	}

	private void assertPlacedOnce(List<NewOrder> orders) {
		assertThat(orders)
			.allSatisfy((order) -> assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1));
	}

	private static List<NewOrder> orders(int count) {
		return IntStream.range(0, count)
			.<NewOrder>mapToObj((i) -> NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))
			.toList();
	}

	private CoinbaseProClient client() {
		return this.exchange.clientBuilder()
			.clock(() -> Instant.now().plus(this.leap.get()))
			.pool(new PoolSettings(AT_ONCE, AT_ONCE, Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE))
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

}
