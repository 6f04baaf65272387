package io.github.coinbasepro.fault;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.transport.Priority;
import io.github.coinbasepro.transport.RateLimitClass;
import io.github.coinbasepro.transport.RateLimitLevel;
import io.github.coinbasepro.transport.RateLimiter;
import reactor.core.publisher.Mono;

/**
 * A limiter that counts what it lets through and what the exchange refuses.
 */
final class WatchedRateLimiter implements RateLimiter {

	private final RateLimiter limiter;

	private final AtomicInteger passed = new AtomicInteger();

	private final AtomicInteger refused = new AtomicInteger();

	WatchedRateLimiter(RateLimiter limiter) {
		this.limiter = limiter;
	}

	int passed() {
		return this.passed.get();
	}

	int refused() {
		return this.refused.get();
	}

	@Override
	public Mono<Void> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return this.limiter.acquire(owner, rateLimitClass, priority)
			.doOnSuccess((permit) -> this.passed.incrementAndGet());
	}

	@Override
	public void refused(String owner, RateLimitClass rateLimitClass) {
		this.refused.incrementAndGet();
		this.limiter.refused(owner, rateLimitClass);
	}

	@Override
	public List<RateLimitLevel> levels(String owner) {
		return this.limiter.levels(owner);
	}

}
