package io.github.coinbasepro.transport;

import java.util.function.LongSupplier;

/**
 * The client's own limiter by another clock, for tests in other packages.
 */
public final class RateLimiterAccess {

	private RateLimiterAccess() {
	}

	/**
	 * Returns a limiter.
	 * @param settings how fast calls may go
	 * @param nanoTime the time in nanoseconds
	 * @return the limiter
	 */
	public static RateLimiter limiter(RateLimitSettings settings, LongSupplier nanoTime) {
		return new TokenBucketRateLimiter(settings, nanoTime);
	}

}
