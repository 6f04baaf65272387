package io.github.coinbasepro.guides;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import reactor.core.publisher.Mono;

/**
 * A limiter that all clients of one name share.
 */
class SharedRateLimiter implements RateLimiter {

	private static final Map<String, RateLimiter> LIMITERS = new ConcurrentHashMap<>();

	private final RateLimiter limiter;

	SharedRateLimiter(String name, RateLimitSettings settings) {
		this.limiter = LIMITERS.computeIfAbsent(name, (added) -> new TokenBucketRateLimiter(settings));
	}

	@Override
	public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return this.limiter.acquire(owner, rateLimitClass, priority);
	}

	@Override
	public List<RateLimitLevel> levels(String owner) {
		return this.limiter.levels(owner);
	}

}
