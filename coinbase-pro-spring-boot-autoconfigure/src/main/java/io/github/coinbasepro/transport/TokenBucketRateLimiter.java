package io.github.coinbasepro.transport;

import java.util.function.LongSupplier;

import io.github.coinbasepro.transport.RateLimitSettings.Limit;
import reactor.core.publisher.Mono;

import org.springframework.util.ConcurrentLruCache;

/**
 * Limits calls within this process by the exchange's own rule: a token bucket for each
 * limit and owner, filled lazily. Calls wait first in, first out within their priority.
 */
public final class TokenBucketRateLimiter implements RateLimiter {

	private static final int MAX_BUCKETS = 1000;

	private final RateLimitSettings settings;

	private final ConcurrentLruCache<Key, TokenBucket> buckets;

	/**
	 * Creates a limiter.
	 * @param settings how fast calls may go, and how many may wait for how long
	 */
	public TokenBucketRateLimiter(RateLimitSettings settings) {
		this(settings, System::nanoTime);
	}

	TokenBucketRateLimiter(RateLimitSettings settings, LongSupplier nanoTime) {
		this.settings = settings;
		this.buckets = new ConcurrentLruCache<>(MAX_BUCKETS,
				(key) -> new TokenBucket(limit(key.rateLimitClass()), settings, nanoTime));
	}

	@Override
	public Mono<Void> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		TokenBucket bucket = bucket(owner, rateLimitClass);
		if (rateLimitClass != RateLimitClass.FILLS) {
			return bucket.acquire(priority);
		}
		Mono<Void> alsoPrivate = bucket(owner, RateLimitClass.PRIVATE).acquire(priority)
			.doOnError((failure) -> bucket.giveBack())
			.doOnCancel(bucket::giveBack);
		return bucket.acquire(priority).then(alsoPrivate);
	}

	@Override
	public void refused(String owner, RateLimitClass rateLimitClass) {
		bucket(owner, rateLimitClass).drain();
		if (rateLimitClass == RateLimitClass.FILLS) {
			bucket(owner, RateLimitClass.PRIVATE).drain();
		}
	}

	private TokenBucket bucket(String owner, RateLimitClass rateLimitClass) {
		return this.buckets.get(new Key(owner, rateLimitClass));
	}

	private Limit limit(RateLimitClass rateLimitClass) {
		return switch (rateLimitClass) {
			case PUBLIC -> this.settings.publicData();
			case PRIVATE -> this.settings.privateData();
			case FILLS -> this.settings.fills();
			case LOANS -> this.settings.loans();
		};
	}

	private record Key(String owner, RateLimitClass rateLimitClass) {

	}

}
