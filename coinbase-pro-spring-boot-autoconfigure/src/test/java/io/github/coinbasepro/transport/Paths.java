package io.github.coinbasepro.transport;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Steps of calls over a wire of the test's own, for tests of {@link CallPath}.
 */
final class Paths {

	private Paths() {
	}

	static Steps steps(RateLimiter limiter, ClientHttpConnector connector, LongSupplier nanoTime) {
		StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);
		ExchangeClock clock = new ExchangeClock(Instant::now, nanoTime);
		CallObserver observer = new CallObserver(ObservationSettings.DEFAULT, statistics);
		CallsUnderWay underWay = new CallsUnderWay(nanoTime);
		Sender sender = new Sender(BaseUrl.of(URI.create("http://127.0.0.1:1"), false), "test/1", WebClient::builder,
				() -> connector);
		Pace pace = new Pace("127.0.0.1:1", limiter, statistics, nanoTime);
		return new Steps(observer, underWay, pace, () -> null, sender, RetryPolicy.NEVER,
				new ClockSync(observer, underWay, pace, sender, clock), Duration.ofSeconds(30));
	}

	@SuppressWarnings("NullAway") // a compiler of Java 17 does not read it from a class
	static <T> Mono<T> call(Steps steps, Call<T> call) {
		return CallPath.of(steps, call, (any) -> null);
	}

}
