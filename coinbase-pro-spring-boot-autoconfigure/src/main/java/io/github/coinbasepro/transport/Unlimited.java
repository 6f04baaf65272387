package io.github.coinbasepro.transport;

import reactor.core.publisher.Mono;

/**
 * Lets every call go at once.
 */
final class Unlimited implements RateLimiter {

	static final Unlimited INSTANCE = new Unlimited();

	private Unlimited() {
	}

	@Override
	public Mono<Void> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return Mono.empty();
	}

	@Override
	public void refused(String owner, RateLimitClass rateLimitClass) {
	}

}
