package io.github.coinbasepro.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fault.FakeExchange;
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
			assertThat(gauge("coinbase.pro.client.rate.limit.permits", "private")).isZero();
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

	private double gauge(String name, String limit) {
		return this.registry.get(name).tag("client", "desk").tag("limit", limit).gauge().value();
	}

}
