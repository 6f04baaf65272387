package io.github.coinbasepro.limit;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;

/**
 * Rate limit settings.
 *
 * @param publicData limit of public calls, per host
 * @param privateData limit of private calls, per key
 * @param fills limit of {@code GET /fills}, per key; they count as private calls, too
 * @param loans limit of {@code /loans}, per key
 * @param queueSize most calls that may wait for each limit
 * @param maxWait longest time that a call waits
 */
public record RateLimitSettings(Limit publicData, Limit privateData, Limit fills, Limit loans, int queueSize,
		Duration maxWait) {

	/**
	 * The default settings: the limits of the exchange, of the private one five permits
	 * reserved for cancels and two for orders, and 5000 calls that wait for two minutes
	 * at most.
	 */
	public static final RateLimitSettings DEFAULT = new RateLimitSettings(new Limit(10, 15), new Limit(15, 30, 5, 2),
			new Limit(10, 20), new Limit(10, 10), 5000, Duration.ofMinutes(2));

	private static final Duration LONGEST_WAIT = Duration.ofNanos(Long.MAX_VALUE / 4);

	private static final Duration HOUR = Duration.ofHours(1);

	/**
	 * Creates settings.
	 * @param publicData limit of public calls, per host
	 * @param privateData limit of private calls, per key
	 * @param fills limit of {@code GET /fills}, per key
	 * @param loans limit of {@code /loans}, per key
	 * @param queueSize most calls that may wait for each limit, not negative
	 * @param maxWait longest time that a call waits, not negative
	 * @throws IllegalArgumentException if a number is out of range
	 */
	public RateLimitSettings {
		Settings.require(queueSize >= 0, "rate-limit.queue-size must not be negative", queueSize);
		Settings.require(!maxWait.isNegative(), "rate-limit.max-wait must not be negative", maxWait);
	}

	/**
	 * Returns how long a call may wait, as a number that the time can be added to.
	 */
	long maxWaitNanos() {
		return (this.maxWait.compareTo(LONGEST_WAIT) < 0) ? this.maxWait.toNanos() : LONGEST_WAIT.toNanos();
	}

	/**
	 * Returns how many calls that change something, or look for an order that was lost,
	 * may go within a time.
	 * @param time the time; a longer one counts as one hour
	 * @return the number of calls
	 */
	public int writesWithin(Duration time) {
		return this.privateData.within(time) + this.loans.within(time);
	}

	/**
	 * A limit, as the exchange counts it: permits come in at a rate, up to a burst, and
	 * each call takes one.
	 * <p>
	 * Less urgent calls leave the last permits to more urgent ones, so that a cancel does
	 * not wait behind reads. No more than half of the burst is reserved, whatever is set:
	 * of a burst of one, nothing is.
	 *
	 * @param rate calls a second, 1 to 1000
	 * @param burst calls at once, 1 to 10000
	 * @param reservedForCancels permits that only cancels may take, 0 to 10000
	 * @param reservedForOrders further permits that reads may not take, 0 to 10000
	 */
	public record Limit(int rate, int burst, int reservedForCancels, int reservedForOrders) {

		private static final int MAX_RATE = 1000;

		private static final int MAX_BURST = 10_000;

		/**
		 * Creates a limit.
		 * @param rate calls a second, 1 to 1000
		 * @param burst calls at once, 1 to 10000
		 * @param reservedForCancels permits that only cancels may take, 0 to 10000
		 * @param reservedForOrders further permits that reads may not take, 0 to 10000
		 * @throws IllegalArgumentException if a number is out of range
		 */
		public Limit {
			Settings.require(rate >= 1 && rate <= MAX_RATE, "rate-limit.*.rate must be from 1 to 1000", rate);
			Settings.require(burst >= 1 && burst <= MAX_BURST, "rate-limit.*.burst must be from 1 to 10000", burst);
			Settings.require(reservedForCancels >= 0 && reservedForCancels <= MAX_BURST,
					"rate-limit.*.reserved-for-cancels must be from 0 to 10000", reservedForCancels);
			Settings.require(reservedForOrders >= 0 && reservedForOrders <= MAX_BURST,
					"rate-limit.*.reserved-for-orders must be from 0 to 10000", reservedForOrders);
		}

		/**
		 * Creates a limit of which nothing is reserved.
		 * @param rate calls a second, 1 to 1000
		 * @param burst calls at once, 1 to 10000
		 * @throws IllegalArgumentException if a number is out of range
		 */
		public Limit(int rate, int burst) {
			this(rate, burst, 0, 0);
		}

		private int within(Duration time) {
			long millis = (time.compareTo(HOUR) < 0) ? time.toMillis() : HOUR.toMillis();
			return this.burst + (int) ((this.rate * millis + 999) / 1000);
		}

		/**
		 * Returns how many permits calls of a priority leave to others.
		 * @param priority the priority
		 * @return how many, at most half of the burst
		 */
		int reservedFrom(Priority priority) {
			int cancels = Math.min(this.reservedForCancels, this.burst / 2);
			return switch (priority) {
				case CANCEL -> 0;
				case RECONCILE, PLACE -> cancels;
				case READ -> Math.min(cancels + this.reservedForOrders, this.burst / 2);
			};
		}

	}

}
