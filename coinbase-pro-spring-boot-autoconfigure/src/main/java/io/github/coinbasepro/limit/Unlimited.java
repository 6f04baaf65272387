package io.github.coinbasepro.limit;

import reactor.core.publisher.Mono;

/**
 * Lets every call go at once.
 */
final class Unlimited implements RateLimiter {

	static final Unlimited INSTANCE = new Unlimited();

	private static final Mono<Permit> LEAVE = Mono.just(Permit.UNCOUNTED);

	private Unlimited() {
	}

	@Override
	public Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return LEAVE;
	}

}
