package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A server that stops answering and comes back, under load.
 */
class SilentServerTests {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
			+ TIME.length() + "\r\n\r\n" + TIME;

	private static final Duration SILENCE = Duration.ofSeconds(FaultScale.of(3, 30));

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final int LIMIT = 40;

	/**
	 * What is asked during the silence is never answered. Each call may take ten seconds
	 * for its answer, as is the default.
	 */
	@Test
	void row109_callsSucceedSoonAfterASilenceAndAtThePaceOfTheLimit() {
		AtomicBoolean silent = new AtomicBoolean();
		AtomicInteger received = new AtomicInteger();
		AtomicInteger answered = new AtomicInteger();
		AtomicLong returned = new AtomicLong();
		AtomicInteger receivedAtOnce = new AtomicInteger();
		Limit limit = new Limit(LIMIT, LIMIT);
		try (RawServer server = RawServer.start((self, socket) -> {
			received.incrementAndGet();
			if (silent.get()) {
				self.silence();
				return;
			}
			if (returned.get() != 0 && System.nanoTime() - returned.get() < Duration.ofSeconds(1).toNanos()) {
				receivedAtOnce.incrementAndGet();
			}
			RawServer.write(socket, ANSWER);
		});
				CoinbaseProClient client = CoinbaseProClient.builder()
					.baseUrl(server.url())
					.rateLimiter(new TokenBucketRateLimiter(
							new RateLimitSettings(limit, limit, limit, limit, 10_000, Duration.ofMinutes(2))))
					.build()) {
			Disposable load = Flux.interval(Duration.ofMillis(10))
				.onBackpressureDrop()
				.flatMap((i) -> client.time().get().doOnNext((time) -> answered.incrementAndGet()).onErrorComplete(),
						10_000)
				.subscribe();
			await().atMost(Patience.LONG).until(() -> answered.get() > 20);
			silent.set(true);
			long began = System.nanoTime();
			await().atMost(Patience.LONG).until(() -> System.nanoTime() - began >= SILENCE.toNanos());
			int answeredBefore = answered.get();
			int receivedBefore = received.get();
			returned.set(System.nanoTime());
			silent.set(false);
			await().atMost(Patience.LONG)
				.pollInterval(Duration.ofMillis(5))
				.until(() -> answered.get() > answeredBefore);
			Duration recovery = Duration.ofNanos(System.nanoTime() - returned.get());
			await().atMost(Patience.LONG)
				.until(() -> System.nanoTime() - returned.get() >= Duration.ofSeconds(1).toNanos());
			load.dispose();
			Figures.report("M27",
					"%d s of silence under 100 reads a second: answered again after %d ms, %d requests in the first second, %d in all"
						.formatted(SILENCE.toSeconds(), recovery.toMillis(), receivedAtOnce.get(),
								received.get() - receivedBefore));
			assertThat(recovery).isLessThan(SOON);
			assertThat(receivedAtOnce.get()).isBetween(1, 2 * LIMIT);
		}
	}

}
