package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.settings.RetrySettings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a call that failed is tried again: reads and cancels of orders only.
 *
 * @param maxAttempts How often a call is tried in all, 1 for no repetition.
 * @param baseDelay Longest pause before the first repetition; doubled for each further
 * one.
 * @param rateLimitedBaseDelay The same after the exchange refused a call for coming too
 * early.
 * @param maxDelay Longest pause, and the most that is waited when the exchange says how
 * long to wait.
 * @param rateLimitedWrites Whether calls that change something are tried again after they
 * were refused for coming too early.
 */
public record RetryProperties(@DefaultValue("3") int maxAttempts, @DefaultValue("100ms") Duration baseDelay,
		@DefaultValue("1s") Duration rateLimitedBaseDelay, @DefaultValue("30s") Duration maxDelay,
		@DefaultValue("false") boolean rateLimitedWrites) {

	static final RetryProperties DEFAULT = of(RetrySettings.DEFAULT);

	/**
	 * Creates when a call that failed is tried again.
	 * @param maxAttempts how often a call is tried in all
	 * @param baseDelay longest pause before the first repetition
	 * @param rateLimitedBaseDelay the same after the exchange refused a call for coming
	 * too early
	 * @param maxDelay longest pause
	 * @param rateLimitedWrites whether calls that change something are tried again after
	 * they were refused for coming too early
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public RetryProperties {
		new RetrySettings(maxAttempts, baseDelay, rateLimitedBaseDelay, maxDelay, rateLimitedWrites);
	}

	private static RetryProperties of(RetrySettings settings) {
		return new RetryProperties(settings.maxAttempts(), settings.baseDelay(), settings.rateLimitedBaseDelay(),
				settings.maxDelay(), settings.rateLimitedWrites());
	}

	RetrySettings settings() {
		return new RetrySettings(this.maxAttempts, this.baseDelay, this.rateLimitedBaseDelay, this.maxDelay,
				this.rateLimitedWrites);
	}

}
