package io.github.coinbasepro.limit;

import java.util.List;

import reactor.core.publisher.Mono;

/**
 * Limits the rate of calls, so that the exchange does not refuse them. One instance may
 * serve many clients: it counts for each owner of a limit.
 * <p>
 * Give the same instance to all clients of one key that are built without an application
 * context. Implement it to share limits between machines; extend
 * {@code RateLimiterContractTests} of {@code coinbase-pro-spring-boot-test} to test an
 * implementation.
 * <p>
 * <b>Ownership of permits.</b> A permit belongs to the limiter until the limiter calls
 * {@code onNext} of the subscriber with it; from that call on it belongs to the
 * subscriber.
 * <ul>
 * <li>{@link #acquire acquire} alone takes nothing. Each subscription asks for one permit
 * of its own.
 * <li>A subscription that is cancelled before {@code onNext} leaves the queue, and the
 * limiter takes back what it has set aside for it. This includes a subscription that is
 * cancelled before it requests anything.
 * <li>A cancel can race with {@code onNext}. A permit that is emitted after a cancel
 * belongs to the subscriber all the same: the client accepts every permit, however late,
 * and answers one that it has no use for with {@link Fate#NOT_SENT}. It does so for
 * permits, too, that an operator of Reactor in between drops or discards.
 * <li>The subscriber calls {@link Permit#tell} of each permit that it has received. A
 * permit of which it has told nothing within one second counts as {@link Fate#ARRIVED
 * arrived}: otherwise, calls that are never answered would hold every permit.
 * </ul>
 */
public interface RateLimiter {

	/**
	 * Waits until a call may go. Calls of a higher priority go first, calls of the same
	 * priority in the order in which they were subscribed to.
	 * @param owner whose limit it is: the host for public calls, a digest of the key for
	 * private ones
	 * @param rateLimitClass which limit the call counts against
	 * @param priority the priority among calls that wait
	 * @return the permit; or a {@link java.util.concurrent.RejectedExecutionException} if
	 * too many wait already, or a {@link java.util.concurrent.TimeoutException} if it has
	 * waited too long
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
	 * The permit for one call. Its holder tells the outcome of the call once; later
	 * outcomes are ignored. It may be told on any thread, and does not block or throw.
	 */
	interface Permit {

		/**
		 * A permit that is not counted.
		 */
		Permit UNCOUNTED = (fate) -> {
		};

		/**
		 * Records the outcome of the call.
		 * @param fate the outcome
		 */
		void tell(Fate fate);

	}

	/**
	 * The outcome of a call that had a permit.
	 */
	enum Fate {

		/** It has reached the exchange, or nothing more will be heard of it. */
		ARRIVED,

		/** The exchange refused it for coming too early: its limit is used up. */
		REFUSED,

		/** It never went out: the permit is free for another call. */
		NOT_SENT

	}

}
