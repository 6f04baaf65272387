package io.github.coinbasepro.simulator.internal.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.github.coinbasepro.simulator.RateLimit;

/**
 * A bucket that is filled when a request comes in, by the time since the one before. It
 * counts in billionths of a token, which is what comes in within a nanosecond at one a
 * second, so that nothing is rounded.
 */
final class TokenBucket {

	private static final long TOKEN = 1_000_000_000L;

	private final RateLimit limit;

	private final InstantSource clock;

	private long billionths;

	private Instant filledAt;

	TokenBucket(RateLimit limit, InstantSource clock) {
		this.limit = limit;
		this.clock = clock;
		this.billionths = limit.burst() * TOKEN;
		this.filledAt = clock.instant();
	}

	/**
	 * Take a token for a request that comes in now. One that is refused takes none, but
	 * its time counts.
	 * @return whether there was one
	 */
	synchronized boolean admits() {
		Instant now = this.clock.instant();
		long full = this.limit.burst() * TOKEN;
		this.billionths = Math.min(full, this.billionths + nanos(now) * this.limit.perSecond());
		this.filledAt = now;
		if (this.billionths < TOKEN) {
			return false;
		}
		this.billionths -= TOKEN;
		return true;
	}

	private long nanos(Instant now) {
		Duration elapsed = Duration.between(this.filledAt, now);
		if (elapsed.isNegative()) {
			return 0;
		}
		long secondsToFill = this.limit.burst() / this.limit.perSecond() + 1L;
		return (elapsed.getSeconds() >= secondsToFill) ? secondsToFill * TOKEN : elapsed.toNanos();
	}

}
