package io.github.coinbasepro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.observation.ClientStatistics;
import io.github.coinbasepro.observation.ConnectionPoolLevel;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a client counts.
 */
class ClientStatisticsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void beginsWithNothing() {
		try (CoinbaseProClient client = this.exchange.clientBuilder().clock(() -> NOW).build()) {
			assertThat(client.statistics().since()).isEqualTo(NOW);
			assertThat(client.statistics().calls()).containsOnlyKeys(CallOutcome.values());
			assertThat(client.statistics().calls().values()).containsOnly(0L);
			assertThat(client.statistics().attempts()).isZero();
		}
	}

	@Test
	void countsCallsAttemptsAndRefusals() {
		AtomicInteger requests = new AtomicInteger();
		this.exchange
			.faults((request) -> (requests.getAndIncrement() == 0) ? Fault.status(429, "slow down") : Fault.none());
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			client.time().get().block(PATIENCE);
			client.uncached().time().get().block(PATIENCE);
			this.exchange.faults((request) -> Fault.status(404, "NotFound"));
			assertThatExceptionOfType(CoinbaseProException.class)
				.isThrownBy(() -> client.products().get("BTC-USD").block(PATIENCE));
			ClientStatistics statistics = client.statistics();
			assertThat(statistics.calls()).containsEntry(CallOutcome.SUCCESS, 2L)
				.containsEntry(CallOutcome.REFUSED, 1L);
			assertThat(statistics.attempts()).isEqualTo(4);
			assertThat(statistics.retries()).isEqualTo(1);
			assertThat(statistics.rateLimitRefusals()).isEqualTo(1);
		}
	}

	@Test
	void countsWaitsForTheRateLimit() {
		Limit slow = new Limit(20, 1);
		RateLimitSettings settings = new RateLimitSettings(slow, slow, slow, slow, 100, PATIENCE);
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.rateLimiter(new TokenBucketRateLimiter(settings))
			.build()) {
			Flux.range(0, 3).flatMap((i) -> client.time().get()).blockLast(PATIENCE);
			assertThat(client.statistics().rateLimitWaits()).isGreaterThanOrEqualTo(2);
			assertThat(client.statistics().rateLimitWaitTime()).isGreaterThan(Duration.ofMillis(100));
		}
	}

	@Test
	void countsOrdersThatWereLookedFor() {
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.retry(RetrySettings.OFF)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(1)))
			.build()) {
			this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : Fault.none());
			client.orders().place(order()).block(PATIENCE);
			this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropBefore() : Fault.none());
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> client.orders().place(order()).block(PATIENCE));
			assertThat(client.statistics().ordersFound()).isEqualTo(1);
			assertThat(client.statistics().ordersMissing()).isEqualTo(1);
		}
	}

	@Test
	void countsCorrectionsOfTheClock() {
		this.exchange.clockOffset(Duration.ofHours(1)).checkingSignatures();
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			client.accounts().list().blockLast(PATIENCE);
			ClientStatistics statistics = client.statistics();
			assertThat(statistics.clockCorrections()).isEqualTo(1);
			assertThat(statistics.calls()).containsEntry(CallOutcome.SUCCESS, 2L);
			assertThat(statistics.attempts()).isEqualTo(3);
			assertThat(statistics.retries()).isEqualTo(1);
		}
	}

	@Test
	void knowsItsConnectionsAsLongAsItHasThem() {
		CoinbaseProClient client = this.exchange.clientBuilder().build();
		assertThat(client.connectionPools()).isEqualTo(levels(0));
		client.time().get().block(PATIENCE);
		assertThat(client.connectionPools().get(0)).satisfies((reads) -> {
			assertThat(reads.active() + reads.idle()).isEqualTo(1);
			assertThat(reads.pending()).isZero();
		});
		assertThat(client.connectionPools().get(1)).isEqualTo(new ConnectionPoolLevel("writes", 0, 0, 0));
		client.close();
		assertThat(client.connectionPools()).isEqualTo(levels(0));
	}

	@Test
	void hasAName() {
		try (CoinbaseProClient client = CoinbaseProClient.builder().build();
				CoinbaseProClient desk = CoinbaseProClient.builder().name("desk").build()) {
			assertThat(client.name()).isEqualTo("default");
			assertThat(desk.uncached().name()).isEqualTo("desk");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> CoinbaseProClient.builder().name(" "))
			.withMessage("the name of a client must not be blank");
	}

	private static NewOrder order() {
		return NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
	}

	private static List<ConnectionPoolLevel> levels(int connections) {
		return List.of(new ConnectionPoolLevel("reads", 0, connections, 0),
				new ConnectionPoolLevel("writes", 0, connections, 0));
	}

}
