package io.github.coinbasepro.limit;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import reactor.core.publisher.Mono;

/**
 * Limits calls within this process by the exchange's own rule: a token bucket for each
 * limit and owner, filled lazily. Calls wait first in, first out within their priority. A
 * call for fills waits for a permit of its own limit first and for a private one then.
 */
public final class TokenBucketRateLimiter implements RateLimiter {

	private static final int MAX_BUCKETS = 1000;

	private final RateLimitSettings settings;

	private final LongSupplier nanoTime;

	private final ConcurrentMap<Key, TokenBucket> buckets = new ConcurrentHashMap<>();

	/**
	 * Creates a limiter.
	 * @param settings the limits
	 */
	public TokenBucketRateLimiter(RateLimitSettings settings) {
		this(settings, System::nanoTime);
	}

	/**
	 * Creates a limiter with a clock of its own, for tests in virtual time. It waits on
	 * {@link reactor.core.scheduler.Schedulers#parallel()}.
	 * @param settings the limits
	 * @param nanoTime returns the time in nanoseconds, from any origin
	 */
	public TokenBucketRateLimiter(RateLimitSettings settings, LongSupplier nanoTime) {
		this.settings = settings;
		this.nanoTime = nanoTime;
	}

	@Override
	public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		TokenBucket bucket = bucket(owner, rateLimitClass);
		return (rateLimitClass != RateLimitClass.FILLS) ? bucket.acquire(priority)
				: new PermitMono(priority, List.of(bucket, bucket(owner, RateLimitClass.PRIVATE)));
	}

	@Override
	public List<RateLimitLevel> levels(String owner) {
		return this.buckets.entrySet()
			.stream()
			.filter((bucket) -> bucket.getKey().owner().equals(owner))
			.map((bucket) -> bucket.getValue().level(bucket.getKey().rateLimitClass()))
			.sorted(Comparator.comparing(RateLimitLevel::rateLimitClass))
			.toList();
	}

	/**
	 * Returns the limits.
	 * @return the settings of this limiter
	 */
	public RateLimitSettings settings() {
		return this.settings;
	}

	private TokenBucket bucket(String owner, RateLimitClass rateLimitClass) {
		Key key = new Key(owner, rateLimitClass);
		TokenBucket bucket = this.buckets.get(key);
		return (bucket != null) ? bucket : make(key);
	}

	/**
	 * Makes a bucket. When there are many, for keys that come and go, those are forgotten
	 * that are full: a new one would be no different.
	 */
	private TokenBucket make(Key key) {
		if (this.buckets.size() >= MAX_BUCKETS) {
			this.buckets.values().removeIf(TokenBucket::isFull);
		}
		return this.buckets.computeIfAbsent(key,
				(missing) -> new TokenBucket(limit(missing.rateLimitClass()), this.settings, this.nanoTime));
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
