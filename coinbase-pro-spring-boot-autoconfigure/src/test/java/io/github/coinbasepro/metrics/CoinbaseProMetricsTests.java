package io.github.coinbasepro.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.orders.NewOrder;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for {@link CoinbaseProMetrics}.
 */
class CoinbaseProMetricsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	@Test
	void showsWhatIsLeftOfTheRateLimits() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().name("desk").build()) {
			new CoinbaseProMetrics(client).bindTo(this.registry);
			assertThat(gauge("coinbase.pro.client.rate.limit.permits", "private")).isNaN();
			client.accounts().list().blockLast(PATIENCE);
			assertThat(gauge("coinbase.pro.client.rate.limit.permits", "private")).isBetween(29.0, 30.0);
			assertThat(gauge("coinbase.pro.client.rate.limit.waiting", "private")).isZero();
		}
	}

	@Test
	void showsHowFarTheClockOfTheExchangeIsAhead() {
		try (FakeExchange exchange = FakeExchange.start().clockOffset(Duration.ofHours(-1)).checkingSignatures();
				CoinbaseProClient client = exchange.clientBuilder().clock(Instant::now).name("desk").build()) {
			new CoinbaseProMetrics(client).bindTo(this.registry);
			client.accounts().list().blockLast(PATIENCE);
			assertThat(this.registry.get("coinbase.pro.client.clock.offset")
				.tag("client", "desk")
				.timeGauge()
				.value(TimeUnit.SECONDS)).isCloseTo(-3600, within(10.0));
		}
	}

	@Test
	void showsWhatTheClientHasCounted() {
		AtomicInteger requests = new AtomicInteger();
		try (FakeExchange exchange = FakeExchange.start()
			.faults((request) -> (requests.getAndIncrement() == 0) ? Fault.status(429, "slow down") : Fault.none());
				CoinbaseProClient client = exchange.clientBuilder().name("desk").build()) {
			new CoinbaseProMetrics(client).bindTo(this.registry);
			client.time().get().block(PATIENCE);
			assertThat(counter("coinbase.pro.client.retries")).isOne();
			assertThat(counter("coinbase.pro.client.rate.limit.refusals")).isOne();
			FunctionTimer wait = this.registry.get("coinbase.pro.client.rate.limit.wait").functionTimer();
			assertThat(wait.count()).isEqualTo(client.statistics().rateLimitWaits());
			assertThat(wait.totalTime(TimeUnit.NANOSECONDS))
				.isEqualTo(client.statistics().rateLimitWaitTime().toNanos());
		}
	}

	@Test
	void showsOrdersThatWereLookedFor() {
		try (FakeExchange exchange = FakeExchange.start()
			.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : Fault.none());
				CoinbaseProClient client = exchange.clientBuilder().name("desk").build()) {
			new CoinbaseProMetrics(client).bindTo(this.registry);
			client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)).block(PATIENCE);
			assertThat(
					this.registry.get("coinbase.pro.client.reconciliations").tag("result", "found").functionCounter())
				.satisfies((found) -> assertThat(found.count()).isOne());
			assertThat(
					this.registry.get("coinbase.pro.client.reconciliations").tag("result", "missing").functionCounter())
				.satisfies((missing) -> assertThat(missing.count()).isZero());
		}
	}

	@Test
	void showsTheConnections() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().name("desk").build()) {
			new CoinbaseProMetrics(client).bindTo(this.registry);
			assertThat(connections("reads")).isZero();
			client.time().get().block(PATIENCE);
			assertThat(connections("reads")).isOne();
			assertThat(connections("writes")).isZero();
		}
	}

	private double connections(String pool) {
		return this.registry.get("coinbase.pro.client.pool.connections")
			.tag("pool", pool)
			.gauges()
			.stream()
			.mapToDouble(Gauge::value)
			.sum();
	}

	private double counter(String name) {
		return this.registry.get(name).tag("client", "desk").functionCounter().count();
	}

	private double gauge(String name, String limit) {
		return this.registry.get(name).tag("client", "desk").tag("limit", limit).gauge().value();
	}

}
