package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

/**
 * Repetition of reads and cancels of orders that failed.
 */
public class RetryProperties {

	/**
	 * Number of attempts in all; 1 for no repetition.
	 */
	private int maxAttempts = 3;

	/**
	 * Longest pause before the first repetition; doubled for each further one.
	 */
	private Duration baseDelay = Duration.ofMillis(100);

	/**
	 * The same after the exchange refused a call for its rate limit.
	 */
	private Duration rateLimitedBaseDelay = Duration.ofSeconds(1);

	/**
	 * Longest pause, and the longest that is waited when the exchange says how long to
	 * wait.
	 */
	private Duration maxDelay = Duration.ofSeconds(30);

	/**
	 * Whether calls that change something are repeated after they were refused for the
	 * rate limit.
	 */
	private boolean rateLimitedWrites;

	public int getMaxAttempts() {
		return this.maxAttempts;
	}

	public void setMaxAttempts(int maxAttempts) {
		this.maxAttempts = maxAttempts;
	}

	public Duration getBaseDelay() {
		return this.baseDelay;
	}

	public void setBaseDelay(Duration baseDelay) {
		this.baseDelay = baseDelay;
	}

	public Duration getRateLimitedBaseDelay() {
		return this.rateLimitedBaseDelay;
	}

	public void setRateLimitedBaseDelay(Duration rateLimitedBaseDelay) {
		this.rateLimitedBaseDelay = rateLimitedBaseDelay;
	}

	public Duration getMaxDelay() {
		return this.maxDelay;
	}

	public void setMaxDelay(Duration maxDelay) {
		this.maxDelay = maxDelay;
	}

	public boolean isRateLimitedWrites() {
		return this.rateLimitedWrites;
	}

	public void setRateLimitedWrites(boolean rateLimitedWrites) {
		this.rateLimitedWrites = rateLimitedWrites;
	}

}
