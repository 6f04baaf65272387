package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the health of the exchange is looked at.
 *
 * @param timeout How long a look may take.
 * @param cacheFor How long what was seen is reported again, so that probes do not use up
 * the rate limit.
 */
public record HealthProperties(@DefaultValue("5s") Duration timeout, @DefaultValue("30s") Duration cacheFor) {

	static final HealthProperties DEFAULT = new HealthProperties(Duration.ofSeconds(5), Duration.ofSeconds(30));

	/**
	 * Creates how the health of the exchange is checked.
	 * @param timeout how long a check may take
	 * @param cacheFor how long a result is reported again
	 * @throws IllegalArgumentException if the time for a check is too short
	 */
	public HealthProperties {
		TimeLimits.require("health.timeout", timeout);
	}

}
