package io.github.coinbasepro.transport;

import java.util.List;

import reactor.core.publisher.Mono;

/**
 * Paces calls, so that the exchange has no reason to refuse one. One instance may serve
 * many clients: what it counts, it counts for each owner of a limit.
 * <p>
 * Give the same instance to all clients of one key that are built without an application
 * context. Implement it to share limits between machines.
 */
public interface RateLimiter {

	/**
	 * Waits until a call may go. A place in the queue is given up when the subscription
	 * is cancelled.
	 * @param owner whose limit it is: the host for public calls, a digest of the key for
	 * private ones
	 * @param rateLimitClass which limit the call counts against
	 * @param priority what goes first when calls have to wait
	 * @return empty as soon as the call may go; or a
	 * {@link java.util.concurrent.RejectedExecutionException} if too many wait already,
	 * or a {@link java.util.concurrent.TimeoutException} if it has waited too long
	 */
	Mono<Void> acquire(String owner, RateLimitClass rateLimitClass, Priority priority);

	/**
	 * Takes note that the exchange refused a call for coming too early.
	 * @param owner whose limit it is
	 * @param rateLimitClass which limit the call counted against
	 */
	void refused(String owner, RateLimitClass rateLimitClass);

	/**
	 * Returns how full the limits are that an owner has used so far.
	 * @param owner whose limits
	 * @return the levels, none if this limiter does not tell
	 */
	default List<RateLimitLevel> levels(String owner) {
		return List.of();
	}

	/**
	 * Returns a limiter that holds nothing back.
	 * @return the limiter
	 */
	static RateLimiter unlimited() {
		return Unlimited.INSTANCE;
	}

}
