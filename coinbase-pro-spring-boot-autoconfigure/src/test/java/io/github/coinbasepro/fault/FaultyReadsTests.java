package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G1: of reads whose answers get lost, each has its result once and in time, and leaves
 * no connection behind.
 */
class FaultyReadsTests {

	private static final int CALLS = FaultScale.of(1_000, 10_000);

	private static final int AT_ONCE = 64;

	private static final Duration DEADLINE = Duration.ofSeconds(20);

	private static final Fault[] EIGHT_WAYS = { Fault.status(500, "Internal server error"), Fault.html(503),
			Fault.resetAfter(), Fault.dropBefore(), Fault.dropAfter(), Fault.truncate(),
			Fault.status(429, "Public rate limit exceeded"),
			Fault.drip(Duration.ofMillis(1)).delayed(Duration.ofMillis(10)) };

	@Test
	void eachComesToItsOwnResultInTime() {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.seededByTarget(20260102, 0.2, EIGHT_WAYS));
			long begin = System.nanoTime();
			List<Tuple2<Long, Long>> results = Flux.range(1, CALLS)
				.flatMap((id) -> trade(client, id).elapsed(), AT_ONCE)
				.collectList()
				.blockOptional(Duration.ofMinutes(10))
				.orElseThrow();
			double seconds = (System.nanoTime() - begin) / 1e9;
			long longest = results.stream().mapToLong(Tuple2::getT1).max().orElseThrow();
			Figures.report("G1", "%d reads, 20 %% faulty in 8 ways: %d results, %d requests, longest %d ms, %.1f s"
				.formatted(CALLS, results.size(), exchange.count(), longest, seconds));
			assertThat(results).extracting(Tuple2::getT2)
				.containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, CALLS).boxed().toList());
			assertThat(longest).isLessThanOrEqualTo(DEADLINE.toMillis() * 11 / 10);
			assertThat(exchange.count()).isGreaterThan(CALLS * 11 / 10);
			Observed.assertAllFree(exchange, AT_ONCE, client.time()::get);
		}
	}

	/**
	 * Asks for one trade, the number of which is the answer.
	 */
	private static Mono<Long> trade(CoinbaseProClient client, int id) {
		PageRequest page = PageRequest.first().withLimit(1).olderThan(Integer.toString(id + 1));
		return client.products()
			.trades(new TradeQuery("BTC-USD", page))
			.map((trades) -> trades.items().get(0).tradeId());
	}

	private static CoinbaseProClient client(FakeExchange exchange) {
		return exchange.clientBuilder()
			.http(new HttpSettings(DEADLINE, DEADLINE, DEADLINE, DEADLINE, "test/1", Duration.ZERO))
			.pool(new PoolSettings(AT_ONCE, AT_ONCE, DEADLINE, DEADLINE, DEADLINE))
			.retry(new RetrySettings(8, Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(50), false))
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

}
