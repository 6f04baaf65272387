package io.github.coinbasepro.metrics;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.transport.RateLimitClass;
import io.github.coinbasepro.transport.RateLimitLevel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * {@link MeterBinder} for what a client knows of its rate limits and of the clock of the
 * exchange.
 */
public class CoinbaseProMetrics implements MeterBinder {

	private final CoinbaseProClient client;

	private final String name;

	/**
	 * Creates meters.
	 * @param client the client
	 * @param name what tells it apart from others, the name of its bean
	 */
	public CoinbaseProMetrics(CoinbaseProClient client, String name) {
		this.client = client;
		this.name = name;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge
			.builder("coinbase.pro.client.clock.offset", this.client, TimeUnit.MILLISECONDS,
					(client) -> client.clockOffset().toMillis())
			.description("How far the clock of the exchange is ahead of the one of this machine")
			.tag("client", this.name)
			.register(registry);
		for (RateLimitClass limit : RateLimitClass.values()) {
			level(registry, limit, "coinbase.pro.client.rate.limit.permits", "How many calls may go at once",
					RateLimitLevel::permits);
			level(registry, limit, "coinbase.pro.client.rate.limit.waiting", "How many calls wait",
					RateLimitLevel::waiting);
		}
	}

	private void level(MeterRegistry registry, RateLimitClass limit, String meter, String description,
			ToIntFunction<RateLimitLevel> value) {
		Gauge
			.builder(meter, this.client,
					(client) -> client.rateLimits()
						.stream()
						.filter((level) -> level.rateLimitClass() == limit)
						.mapToInt(value)
						.findFirst()
						.orElse(0))
			.description(description)
			.tag("client", this.name)
			.tag("limit", limit.name().toLowerCase(Locale.ROOT))
			.register(registry);
	}

}
