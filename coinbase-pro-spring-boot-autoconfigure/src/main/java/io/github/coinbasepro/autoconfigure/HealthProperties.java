package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

/**
 * Health checks of the exchange.
 */
public class HealthProperties {

	/**
	 * Longest time of a health check.
	 */
	private Duration timeout = Duration.ofSeconds(5);

	/**
	 * Time for which a result is reported again, so that probes do not use up the rate
	 * limit.
	 */
	private Duration cacheFor = Duration.ofSeconds(30);

	public Duration getTimeout() {
		return this.timeout;
	}

	public void setTimeout(Duration timeout) {
		this.timeout = timeout;
	}

	public Duration getCacheFor() {
		return this.cacheFor;
	}

	public void setCacheFor(Duration cacheFor) {
		this.cacheFor = cacheFor;
	}

}
