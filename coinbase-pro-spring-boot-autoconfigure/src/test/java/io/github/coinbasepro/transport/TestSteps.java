package io.github.coinbasepro.transport;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Mono;

/**
 * The steps of a client that has no connections.
 */
final class TestSteps {

	private TestSteps() {
	}

	static Steps of(ExchangeClock clock, GuardSettings guard) {
		ClientHttpConnector nowhere = (method, url, request) -> Mono.never();
		StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);
		CallObserver observer = new CallObserver(ObservationSettings.DEFAULT, statistics);
		CallsUnderWay underWay = new CallsUnderWay(clock::nanos);
		Pace pace = new Pace("127.0.0.1:1", RateLimiter.unlimited(), statistics, clock::nanos);
		Sender sender = new Sender(BaseUrl.of(URI.create("http://127.0.0.1:1"), false), "test/1", WebClient::builder,
				() -> nowhere);
		return new Steps(observer, underWay, pace, () -> null, sender, RetryPolicy.NEVER,
				new ClockSync(observer, underWay, pace, sender, clock), new Guard(guard), Duration.ofSeconds(30));
	}

}
