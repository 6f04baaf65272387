package io.github.coinbasepro.benchmarks;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.settings.PoolSettings;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import reactor.core.publisher.Mono;

/**
 * The client of this project with everything on: limits, deadlines, repetitions, and
 * observations with a registry of meters.
 */
final class Ours implements Contestant {

	private static final RawRequest TICKER = RawRequest.get("/products/BTC-USD/ticker");

	private static final BigDecimal PRICE = new BigDecimal("60000.00");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final BigDecimal SIZE = new BigDecimal("0.01");

	private final CoinbaseProClient client;

	Ours(URI server) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(new SimpleMeterRegistry()));
		this.client = CoinbaseProClient.builder()
			.baseUrl(server)
			.credentials(Fixtures.KEY, Fixtures.SECRET, Fixtures.PASSPHRASE)
			.rateLimiter(new WideOpen())
			.pool(new PoolSettings(Fixtures.CONNECTIONS, 500, PATIENCE, PATIENCE, PATIENCE))
			.observationRegistry(registry)
			.build();
	}

	@Override
	public Mono<?> ticker() {
		return this.client.exchange(TICKER, Ticker.class);
	}

	@Override
	public Mono<?> order() {
		return Mono.defer(() -> this.client.orders().place(NewOrder.limitBuy("BTC-USD", SIZE, PRICE)));
	}

	@Override
	public void close() {
		this.client.close();
	}

	/**
	 * A limit that is kept but never reached: so many token buckets that none runs dry.
	 */
	private static final class WideOpen implements RateLimiter {

		private static final int BUCKETS = 64;

		private final List<RateLimiter> limiters = Stream.<RateLimiter>generate(WideOpen::limiter)
			.limit(BUCKETS)
			.toList();

		private static RateLimiter limiter() {
			Limit limit = new Limit(1000, 10_000);
			return new TokenBucketRateLimiter(
					new RateLimitSettings(limit, limit, limit, limit, 5000, RateLimitSettings.DEFAULT.maxWait()));
		}

		@Override
		public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
			return this.limiters.get(ThreadLocalRandom.current().nextInt(BUCKETS))
				.acquire(owner, rateLimitClass, priority);
		}

	}

}
