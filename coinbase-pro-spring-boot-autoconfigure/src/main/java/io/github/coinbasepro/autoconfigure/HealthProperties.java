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

}
