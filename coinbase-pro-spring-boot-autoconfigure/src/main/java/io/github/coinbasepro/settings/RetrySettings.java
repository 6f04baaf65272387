package io.github.coinbasepro.settings;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;

/**
 * Retry settings. Only reads and cancels of orders are repeated and, with
 * {@code rateLimitedWrites}, calls that the exchange refused for its rate limit.
 *
 * @param maxAttempts number of attempts in all, 1 for no repetition
 * @param baseDelay longest pause before the first repetition; doubled for each further
 * one
 * @param rateLimitedBaseDelay the same after the exchange refused a call for its rate
 * limit
 * @param maxDelay longest pause, and the most that is waited when the exchange says how
 * long to wait
 * @param rateLimitedWrites whether calls that change something are tried again after they
 * were refused for the rate limit
 */
public record RetrySettings(int maxAttempts, Duration baseDelay, Duration rateLimitedBaseDelay, Duration maxDelay,
		boolean rateLimitedWrites) {

	/**
	 * The default settings: three attempts, 100 milliseconds, one second after a refusal
	 * for the rate limit, 30 seconds at most, writes never.
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
	 * @param maxAttempts number of attempts in all, 1 to 10
	 * @param baseDelay longest pause before the first repetition, not negative
	 * @param rateLimitedBaseDelay the same after the exchange refused a call for its rate
	 * limit, not negative
	 * @param maxDelay longest pause, not negative
	 * @param rateLimitedWrites whether calls that change something are tried again after
	 * they were refused for the rate limit
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
