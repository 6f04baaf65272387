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
	 * @return leave to go; or a {@link java.util.concurrent.RejectedExecutionException}
	 * if too many wait already, or a {@link java.util.concurrent.TimeoutException} if it
	 * has waited too long
	 */
	Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority);

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

	/**
	 * Leave for one call to go. It is told once what became of the call; whatever it is
	 * told after that makes no difference.
	 */
	interface Permit {

		/**
		 * Leave that nobody keeps count of.
		 */
		Permit UNCOUNTED = (fate) -> {
		};

		/**
		 * Takes note of what became of the call.
		 * @param fate what became of it
		 */
		void tell(Fate fate);

	}

	/**
	 * What became of a call that had leave to go.
	 */
	enum Fate {

		/** It has reached the exchange, or nothing more will be heard of it. */
		ARRIVED,

		/** The exchange refused it for coming too early. */
		REFUSED,

		/** It never went out. */
		NOT_SENT

	}

}
