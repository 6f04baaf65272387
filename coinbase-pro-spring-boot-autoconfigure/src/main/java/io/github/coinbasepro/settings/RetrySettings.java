package io.github.coinbasepro.settings;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;

/**
 * When a call that failed is tried again. Only reads and cancels of orders are, and
 * whatever else the exchange refused for coming too early if {@code rateLimitedWrites}
 * says so.
 *
 * @param maxAttempts how often a call is tried in all, 1 for no repetition
 * @param baseDelay longest pause before the first repetition; doubled for each further
 * one
 * @param rateLimitedBaseDelay the same after the exchange refused a call for coming too
 * early
 * @param maxDelay longest pause, and the most that is waited when the exchange says how
 * long to wait
 * @param rateLimitedWrites whether calls that change something are tried again after they
 * were refused for coming too early
 */
public record RetrySettings(int maxAttempts, Duration baseDelay, Duration rateLimitedBaseDelay, Duration maxDelay,
		boolean rateLimitedWrites) {

	/**
	 * What is used when nothing is set: three attempts, 100 milliseconds, one second
	 * after a refusal for coming too early, 30 seconds at most, writes never.
	 */
	public static final RetrySettings DEFAULT = new RetrySettings(3, Duration.ofMillis(100), Duration.ofSeconds(1),
			Duration.ofSeconds(30), false);

	/**
	 * Every call is tried once.
	 */
	public static final RetrySettings OFF = new RetrySettings(1, Duration.ZERO, Duration.ZERO, Duration.ZERO, false);

	private static final int MOST_ATTEMPTS = 10;

	/**
	 * Creates settings.
	 * @param maxAttempts how often a call is tried in all, 1 to 10
	 * @param baseDelay longest pause before the first repetition, not negative
	 * @param rateLimitedBaseDelay the same after the exchange refused a call for coming
	 * too early, not negative
	 * @param maxDelay longest pause, not negative
	 * @param rateLimitedWrites whether calls that change something are tried again after
	 * they were refused for coming too early
	 * @throws IllegalArgumentException if a number or a time is out of range
	 */
	public RetrySettings {
		Settings.require(maxAttempts >= 1 && maxAttempts <= MOST_ATTEMPTS, "retry.max-attempts must be from 1 to 10",
				maxAttempts);
		Settings.requireNotNegative("retry.base-delay", baseDelay);
		Settings.requireNotNegative("retry.rate-limited-base-delay", rateLimitedBaseDelay);
		Settings.requireNotNegative("retry.max-delay", maxDelay);
	}

}
