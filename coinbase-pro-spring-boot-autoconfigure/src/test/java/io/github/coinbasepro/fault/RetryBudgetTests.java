package io.github.coinbasepro.fault;

import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G10: while the exchange is down, calls do not multiply; when it is back, they succeed.
 */
class RetryBudgetTests {

	private static final int CALLS = 1_000;

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final PoolSettings PATIENT = new PoolSettings(64, 64, Observed.PATIENCE, Observed.PATIENCE,
			Observed.PATIENCE);

	@Test
	void anOutageIsNotMadeWorseAndNotOutlived() {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.always(Fault.html(503)));
			long failed = Flux.range(0, CALLS)
				.flatMap((i) -> client.time().get().map((time) -> 0).onErrorReturn(ServerErrorException.class, 1), 64)
				.filter((failures) -> failures == 1)
				.count()
				.blockOptional(Observed.PATIENCE)
				.orElseThrow();
			int requests = exchange.count();
			exchange.faults(Faults.none());
			long end = System.nanoTime();
			client.time().get().block(Observed.PATIENCE);
			Duration recovery = Duration.ofNanos(System.nanoTime() - end);
			Flux.range(1, 99).flatMap((i) -> client.time().get()).blockLast(Observed.PATIENCE);
			Figures.report("G10", "%d calls while all fails: %d requests; success %d ms after the end of it"
				.formatted(CALLS, requests, recovery.toMillis()));
			assertThat(failed).isEqualTo(CALLS);
			assertThat(requests).isBetween(CALLS + 1, CALLS * 11 / 10);
			assertThat(recovery).isLessThan(SECOND);
			assertThat(exchange.count() - requests).isEqualTo(100);
		}
	}

	private static CoinbaseProClient client(FakeExchange exchange) {
		return exchange.clientBuilder()
			.pool(PATIENT)
			.retry(new RetrySettings(3, Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(20), false))
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

}
