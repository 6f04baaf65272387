package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.CoinbaseProClient;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BlockingWatch}.
 */
class BlockingWatchTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	void findsWhatBlocksTheLoopOfTheClient() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().build()) {
			Mono<?> call = client.time().get().doOnNext((time) -> {
				assertThat(Thread.currentThread().getName()).startsWith("coinbase-pro-");
				wait(new CountDownLatch(1));
			});
			assertThat(BlockingWatch.reportsOf(() -> call.onErrorComplete().block(PATIENCE)))
				.as("needs a JVM with -XX:+AllowRedefinitionToAddDeleteMethods")
				.hasSize(1);
		}
	}

	private static void wait(CountDownLatch latch) {
		try {
			latch.await(1, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
