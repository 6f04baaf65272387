package io.github.coinbasepro.simulator.internal.limit;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.coinbasepro.simulator.RateLimit;
import io.github.coinbasepro.simulator.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that come in faster than the limits allow.
 */
public final class RateLimiter {

	private final Map<Key, TokenBucket> buckets = new ConcurrentHashMap<>();

	private final @Nullable RateLimits limits;

	private final InstantSource clock;

	/**
	 * Begin with full buckets.
	 * @param limits the limits, or {@code null} for none
	 * @param clock what time is measured by
	 */
	public RateLimiter(@Nullable RateLimits limits, InstantSource clock) {
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Take a token for a request.
	 * @param rateClass its class
	 * @param caller address or profile it comes from
	 * @return whether it is let in
	 */
	public boolean admits(RateClass rateClass, Object caller) {
		RateLimit limit = (this.limits != null) ? rateClass.of(this.limits) : null;
		return limit == null || bucket(limit, new Key(rateClass, caller)).admits();
	}

	private TokenBucket bucket(RateLimit limit, Key owner) {
		return this.buckets.computeIfAbsent(owner, (key) -> new TokenBucket(limit, this.clock));
	}

	private record Key(RateClass rateClass, Object caller) {

	}

}
