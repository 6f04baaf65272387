package io.github.coinbasepro.transport;

import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.coinbasepro.transport.RateLimiter.Permit;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Pace}.
 */
class PaceTests {

	private static final Endpoint<Void> ENDPOINT = Endpoint.get("products.list", "/products").answersNothing();

	private final StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);

	private final AtomicLong millis = new AtomicLong();

	private final Sinks.One<Permit> leave = Sinks.one();

	@Test
	void leaveAtOnceIsNoWaitHoweverLongTheLimiterTakes() {
		subscribe(Mono.defer(() -> {
			this.millis.addAndGet(1000);
			return Mono.just(Permit.UNCOUNTED);
		}), 0);
		assertThat(this.statistics.snapshot().rateLimitWaits()).isZero();
	}

	@Test
	void aWaitLastsUntilThereIsLeave() {
		subscribe(this.leave.asMono(), 70);
		this.leave.tryEmitValue(Permit.UNCOUNTED);
		assertWaited(70);
	}

	@Test
	void aWaitThatEndsInARefusalCounts() {
		subscribe(this.leave.asMono(), 70);
		this.leave.tryEmitError(new RejectedExecutionException("too many wait"));
		assertWaited(70);
	}

	@Test
	void aWaitThatIsGivenUpCounts() {
		subscribe(this.leave.asMono(), 70).dispose();
		assertWaited(70);
	}

	private Disposable subscribe(Mono<Permit> limiter, long waits) {
		Pace pace = new Pace("127.0.0.1:1", (owner, rateLimitClass, priority) -> limiter, this.statistics,
				() -> TimeUnit.MILLISECONDS.toNanos(this.millis.get()));
		Disposable call = pace.permit(ENDPOINT, null).onErrorComplete().subscribe();
		this.millis.addAndGet(waits);
		return call;
	}

	private void assertWaited(long expected) {
		assertThat(this.statistics.snapshot().rateLimitWaits()).isOne();
		assertThat(this.statistics.snapshot().rateLimitWaitTime()).hasMillis(expected);
	}

}
