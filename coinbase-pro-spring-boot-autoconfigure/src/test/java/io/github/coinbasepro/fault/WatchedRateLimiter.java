package io.github.coinbasepro.fault;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimiter;
import reactor.core.publisher.Mono;

/**
 * A limiter that counts what it lets through and what the exchange refuses.
 */
final class WatchedRateLimiter implements RateLimiter {

	private final RateLimiter limiter;

	private final AtomicInteger passed = new AtomicInteger();

	private final AtomicInteger refused = new AtomicInteger();

	private final AtomicInteger held = new AtomicInteger();

	WatchedRateLimiter(RateLimiter limiter) {
		this.limiter = limiter;
	}

	int passed() {
		return this.passed.get();
	}

	int refused() {
		return this.refused.get();
	}

	/**
	 * Returns how many calls have leave to go and were not told of since.
	 */
	int held() {
		return this.held.get();
	}

	@Override
	public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return this.limiter.acquire(owner, rateLimitClass, priority).map((permit) -> {
			this.passed.incrementAndGet();
			this.held.incrementAndGet();
			return new WatchedPermit(permit);
		});
	}

	@Override
	public List<RateLimitLevel> levels(String owner) {
		return this.limiter.levels(owner);
	}

	/**
	 * Leave that is counted until it is told what became of it.
	 */
	private final class WatchedPermit implements Permit {

		private final Permit permit;

		private final AtomicBoolean told = new AtomicBoolean();

		WatchedPermit(Permit permit) {
			this.permit = permit;
		}

		@Override
		public void tell(Fate fate) {
			if (this.told.compareAndSet(false, true)) {
				WatchedRateLimiter.this.held.decrementAndGet();
				if (fate == Fate.REFUSED) {
					WatchedRateLimiter.this.refused.incrementAndGet();
				}
			}
			this.permit.tell(fate);
		}

	}

}
