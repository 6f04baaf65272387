package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One timer serves the deadlines of all calls of a client: each ends at its own.
 */
class SharedDeadlineTests {

	private static final Duration DEADLINE = Duration.ofMillis(400);

	private static final RetrySettings ONCE = new RetrySettings(1, Duration.ZERO, Duration.ZERO, Duration.ZERO, false);

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void noneOfManyEndsBeforeItsTimeOrNever() {
		this.exchange.faults(Faults.only("GET", "/accounts", Faults.always(Fault.silence())));
		try (CoinbaseProClient client = client()) {
			List<Duration> taken = Flux.range(0, 60)
				.delayElements(Duration.ofMillis(10))
				.flatMap((number) -> taken(client), 60)
				.collectList()
				.block(Patience.LONG);
			assertThat(taken).hasSize(60).allSatisfy((time) -> assertThat(time).isGreaterThanOrEqualTo(DEADLINE));
		}
	}

	@Test
	void aCallThatBeginsWhenTheTimerHasRungAndNobodyWasLeftEndsToo() {
		this.exchange.faults(Faults.only("GET", "/accounts", Faults.always(Fault.silence())));
		try (CoinbaseProClient client = client()) {
			for (int i = 0; i < 3; i++) {
				assertThat(taken(client).block(Patience.LONG)).isGreaterThanOrEqualTo(DEADLINE);
			}
		}
	}

	private static Mono<Duration> taken(CoinbaseProClient client) {
		return client.accounts()
			.list()
			.collectList()
			.<Boolean>map((answered) -> false)
			.onErrorResume(CoinbaseProException.class, (late) -> Mono.just(true))
			.elapsed()
			.doOnNext((end) -> assertThat(end.getT2()).isTrue())
			.map((end) -> Duration.ofMillis(end.getT1() + 1));
	}

	private CoinbaseProClient client() {
		return this.exchange.clientBuilder()
			.http(Patience.http(Patience.LONG, DEADLINE))
			.pool(new PoolSettings(100, 100, Patience.LONG, Patience.LONG, Patience.LONG))
			.retry(ONCE)
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

}
