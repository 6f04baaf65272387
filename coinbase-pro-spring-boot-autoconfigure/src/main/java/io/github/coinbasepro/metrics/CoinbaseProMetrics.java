package io.github.coinbasepro.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.observation.ClientStatistics;
import io.github.coinbasepro.observation.ConnectionPoolLevel;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * {@link MeterBinder} for what clients know beyond their calls: of rate limits,
 * connections, the clock of the exchange, repetitions and lost orders.
 */
public class CoinbaseProMetrics implements MeterBinder {

	private static final String PREFIX = "coinbase.pro.client.";

	private final List<CoinbaseProClient> clients;

	/**
	 * Creates meters of one client.
	 * @param client the client
	 */
	public CoinbaseProMetrics(CoinbaseProClient client) {
		this(List.of(client));
	}

	/**
	 * Creates meters of several clients. Their names tell them apart.
	 * @param clients the clients
	 */
	public CoinbaseProMetrics(Collection<CoinbaseProClient> clients) {
		this.clients = List.copyOf(clients);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.clients.forEach((client) -> bind(registry, client, Tags.of("client", client.name())));
	}

	private static void bind(MeterRegistry registry, CoinbaseProClient client, Tags tags) {
		TimeGauge.builder(PREFIX + "clock.offset", client, TimeUnit.MILLISECONDS, (any) -> any.clockOffset().toMillis())
			.description("how far the clock of the exchange is ahead of the one of this machine")
			.tags(tags)
			.register(registry);
		limits(registry, client, tags);
		pools(registry, client, tags);
		counter(registry, client, "retries", "attempts after the first of their call", tags, ClientStatistics::retries);
		counter(registry, client, "reconciliations", "orders that were looked for after their answer was lost",
				tags.and("result", "found"), ClientStatistics::ordersFound);
		counter(registry, client, "reconciliations", "orders that were looked for after their answer was lost",
				tags.and("result", "missing"), ClientStatistics::ordersMissing);
	}

	private static void limits(MeterRegistry registry, CoinbaseProClient client, Tags tags) {
		for (RateLimitClass limit : RateLimitClass.values()) {
			Tags limited = tags.and("limit", limit.name().toLowerCase(Locale.ROOT));
			limit(registry, client, limit, "rate.limit.permits",
					"how many calls may go at once; unknown until the limit is used", limited, RateLimitLevel::permits,
					Double.NaN);
			limit(registry, client, limit, "rate.limit.waiting", "how many calls wait", limited,
					RateLimitLevel::waiting, 0);
		}
		FunctionTimer
			.builder(PREFIX + "rate.limit.wait", client, (any) -> any.statistics().rateLimitWaits(),
					(any) -> any.statistics().rateLimitWaitTime().toNanos(), TimeUnit.NANOSECONDS)
			.description("how often and how long calls waited for the rate limit")
			.tags(tags)
			.register(registry);
		counter(registry, client, "rate.limit.refusals", "answers with status 429", tags,
				ClientStatistics::rateLimitRefusals);
	}

	private static void limit(MeterRegistry registry, CoinbaseProClient client, RateLimitClass limit, String name,
			String description, Tags tags, ToIntFunction<RateLimitLevel> value, double unused) {
		Gauge
			.builder(PREFIX + name, client,
					(any) -> any.rateLimits()
						.stream()
						.filter((level) -> level.rateLimitClass() == limit)
						.mapToDouble((level) -> value.applyAsInt(level))
						.findFirst()
						.orElse(unused))
			.description(description)
			.tags(tags)
			.register(registry);
	}

	private static void pools(MeterRegistry registry, CoinbaseProClient client, Tags tags) {
		for (ConnectionPoolLevel level : client.connectionPools()) {
			Tags pool = tags.and("pool", level.pool());
			pool(registry, client, level.pool(), pool.and("state", "active"), ConnectionPoolLevel::active);
			pool(registry, client, level.pool(), pool.and("state", "idle"), ConnectionPoolLevel::idle);
			pool(registry, client, level.pool(), pool.and("state", "pending"), ConnectionPoolLevel::pending);
		}
	}

	private static void pool(MeterRegistry registry, CoinbaseProClient client, String pool, Tags tags,
			ToIntFunction<ConnectionPoolLevel> value) {
		Gauge
			.builder(PREFIX + "pool.connections", client,
					(any) -> any.connectionPools()
						.stream()
						.filter((level) -> level.pool().equals(pool))
						.mapToInt(value)
						.sum())
			.description("connections in use, free ones, and calls that wait for one")
			.tags(tags)
			.register(registry);
	}

	private static void counter(MeterRegistry registry, CoinbaseProClient client, String name, String description,
			Tags tags, ToLongFunction<ClientStatistics> value) {
		FunctionCounter.builder(PREFIX + name, client, (any) -> value.applyAsLong(any.statistics()))
			.description(description)
			.tags(tags)
			.register(registry);
	}

}
