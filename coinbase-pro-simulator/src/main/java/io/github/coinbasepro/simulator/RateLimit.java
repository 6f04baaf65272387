package io.github.coinbasepro.simulator;

/**
 * How many requests are let in: tokens come in at a rate, up to a burst, and each request
 * takes one.
 *
 * @param perSecond tokens a second, 1 to 1,000,000
 * @param burst how many there are at most, 1 to 1,000,000
 */
public record RateLimit(int perSecond, int burst) {

	private static final int MAX = 1_000_000;

	/**
	 * Describe a limit.
	 * @param perSecond tokens a second, 1 to 1,000,000
	 * @param burst how many there are at most, 1 to 1,000,000
	 * @throws IllegalArgumentException if one is out of range
	 */
	public RateLimit {
		if (perSecond < 1 || perSecond > MAX || burst < 1 || burst > MAX) {
			throw new IllegalArgumentException(
					"A rate limit needs numbers from 1 to 1000000, not " + perSecond + " a second up to " + burst);
		}
	}

}
