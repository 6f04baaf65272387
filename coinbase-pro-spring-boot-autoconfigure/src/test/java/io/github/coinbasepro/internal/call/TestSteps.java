package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.ObservationSettings;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The steps of a client over a wire of the test's own.
 */
public final class TestSteps {

	private TestSteps() {
	}

	public static Steps of(ExchangeClock clock, GuardSettings guard) {
		return of(RateLimiter.unlimited(), (method, url, request) -> Mono.never(), clock, guard);
	}

	public static Steps of(RateLimiter limiter, ClientHttpConnector connector, LongSupplier nanoTime) {
		return of(limiter, connector, new ExchangeClock(Instant::now, nanoTime), GuardSettings.everything());
	}

	private static Steps of(RateLimiter limiter, ClientHttpConnector connector, ExchangeClock clock,
			GuardSettings guard) {
		StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);
		CallObserver observer = new CallObserver(ObservationSettings.DEFAULT, statistics);
		CallsUnderWay underWay = new CallsUnderWay(clock::nanos);
		Pace pace = new Pace("127.0.0.1:1", limiter, statistics, clock::nanos);
		Sender sender = new Sender(BaseUrl.of(URI.create("http://127.0.0.1:1"), false), "test/1", WebClient::builder,
				() -> connector);
		return new Steps(observer, underWay, pace, new Admission(pace, () -> null, new Guard(guard)), sender,
				RetryPolicy.NEVER, new ClockSync(observer, underWay, pace, sender, clock), new Guard(guard),
				Duration.ofSeconds(30));
	}

	@SuppressWarnings("NullAway") // a compiler of Java 17 does not read it from a class
	public static <T> Mono<T> call(Steps steps, Call<T> call) {
		return CallPath.of(steps, call, (any) -> null);
	}

}
