package io.github.coinbasepro.transport;

import java.time.Duration;

/**
 * How fast calls may go, and how many may wait for how long.
 *
 * @param publicData limit of public calls, per host
 * @param privateData limit of private calls, per key
 * @param fills limit of {@code GET /fills}, per key; they count as private calls, too
 * @param loans limit of {@code /loans}, per key
 * @param queueSize how many calls may wait for each limit
 * @param maxWait how long a call may wait
 */
public record RateLimitSettings(Limit publicData, Limit privateData, Limit fills, Limit loans, int queueSize,
		Duration maxWait) {

	/**
	 * What is used when nothing is set: the limits of the exchange, 5000 calls waiting
	 * for two minutes at most.
	 */
	public static final RateLimitSettings DEFAULT = new RateLimitSettings(new Limit(10, 15), new Limit(15, 30),
			new Limit(10, 20), new Limit(10, 10), 5000, Duration.ofMinutes(2));

	/**
	 * Creates settings.
	 * @param publicData limit of public calls, per host
	 * @param privateData limit of private calls, per key
	 * @param fills limit of {@code GET /fills}, per key
	 * @param loans limit of {@code /loans}, per key
	 * @param queueSize how many calls may wait for each limit, not negative
	 * @param maxWait how long a call may wait, not negative
	 * @throws IllegalArgumentException if a number is out of range
	 */
	public RateLimitSettings {
		Settings.require(queueSize >= 0, "rate-limit.queue-size must not be negative", queueSize);
		Settings.require(!maxWait.isNegative(), "rate-limit.max-wait must not be negative", maxWait);
	}

	/**
	 * A limit, as the exchange counts it: permits come in at a rate, up to a burst, and
	 * each call takes one.
	 *
	 * @param rate how many calls a second, 1 to 1000
	 * @param burst how many calls at once, 1 to 10000
	 */
	public record Limit(int rate, int burst) {

		private static final int MAX_RATE = 1000;

		private static final int MAX_BURST = 10_000;

		/**
		 * Creates a limit.
		 * @param rate how many calls a second, 1 to 1000
		 * @param burst how many calls at once, 1 to 10000
		 * @throws IllegalArgumentException if a number is out of range
		 */
		public Limit {
			Settings.require(rate >= 1 && rate <= MAX_RATE, "rate-limit.*.rate must be from 1 to 1000", rate);
			Settings.require(burst >= 1 && burst <= MAX_BURST, "rate-limit.*.burst must be from 1 to 10000", burst);
		}

	}

}
