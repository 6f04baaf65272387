package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

/**
 * Checks of time limits, which are too short to be meant if a unit is missing.
 */
final class TimeLimits {

	private static final Duration LEAST = Duration.ofMillis(100);

	private TimeLimits() {
	}

	/**
	 * Refuses a time limit that no call can keep.
	 * @param name name of the property below {@code coinbase.pro}
	 * @param limit the limit
	 */
	static void require(String name, Duration limit) {
		if (limit.compareTo(LEAST) < 0) {
			throw new IllegalArgumentException(KnownProperties.PREFIX + "." + name + " must be at least "
					+ LEAST.toMillis() + " ms but was " + limit.toMillis()
					+ " ms; a number without a unit is taken for milliseconds, so write 30s" + " for seconds");
		}
	}

}
