package io.github.coinbasepro.internal.call;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.settings.ObservationSettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ClockSync}, with an exchange that does not answer.
 */
class ClockSyncTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

	private final StatisticsRecorder statistics = new StatisticsRecorder(NOW);

	private final AtomicInteger asked = new AtomicInteger();

	private final ExchangeClock clock = new ExchangeClock(InstantSource.fixed(NOW), () -> 0);

	private final ClockSync clockSync = clockSync(RateLimiter.unlimited());

	@Test
	void whoIsRefusedAfterTheAnswerAsksAgain() {
		Attempt<?> attempt = attempt();
		Mono<Boolean> twice = this.clockSync.after(attempt).flatMap((set) -> this.clockSync.after(attempt));
		assertThat(twice.block(PATIENCE)).isFalse();
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void whoAsksWhileTheClockIsBeingSetTakesItOver() {
		Mono<Boolean> late = this.clockSync.after(attempt());
		this.clock.set(new ServerTime(NOW.plusSeconds(60), null), 0, 0);
		assertThat(late.block(PATIENCE)).isTrue();
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void whoIsRefusedAfterTheClockWasSetDoesNotAsk() {
		Attempt<?> attempt = attempt();
		this.clock.set(new ServerTime(NOW.plusSeconds(60), null), 0, 0);
		assertThat(this.clockSync.after(attempt).block(PATIENCE)).isTrue();
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void whoMayNotAskLeavesTheClockAsItIs() {
		ClockSync busy = clockSync(
				(owner, rateLimitClass, priority) -> Mono.error(new RejectedExecutionException("too many wait")));
		assertThat(busy.after(attempt()).block(PATIENCE)).isFalse();
		assertThat(this.asked).hasValue(0);
	}

	private Attempt<?> attempt() {
		return new Attempt<>(Endpoint.get("raw", "/accounts").needs(KeyPermission.VIEW).answersNothing().call(), 1,
				null, TestSteps.of(this.clock, GuardSettings.DEFAULT), RateLimiter.Permit.UNCOUNTED,
				new ObservedCall(this.statistics, null, null));
	}

	private ClockSync clockSync(RateLimiter rateLimiter) {
		ClientHttpConnector broken = (method, url, request) -> Mono.fromRunnable(this.asked::incrementAndGet)
			.then(Mono.error(new IOException("broken")));
		Sender sender = new Sender(BaseUrl.of(URI.create("http://127.0.0.1:1"), false), "test/1", WebClient::builder,
				() -> broken);
		return new ClockSync(new CallObserver(ObservationSettings.DEFAULT, this.statistics),
				new CallsUnderWay(this.clock::nanos),
				new Pace("127.0.0.1:1", rateLimiter, this.statistics, System::nanoTime), sender, this.clock);
	}

}
