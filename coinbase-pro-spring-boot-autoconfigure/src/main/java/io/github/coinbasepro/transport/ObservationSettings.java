package io.github.coinbasepro.transport;

import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Who learns of the calls of a client, and under which name.
 *
 * @param clientName name of the client, not blank
 * @param registry who observes
 * @param convention names and tags, null for those of the registry or the default ones
 */
public record ObservationSettings(String clientName, ObservationRegistry registry,
		@Nullable CoinbaseProObservationConvention convention) {

	/**
	 * Settings of a client named {@code default} that nobody observes.
	 */
	public static final ObservationSettings DEFAULT = new ObservationSettings("default", ObservationRegistry.NOOP,
			null);

}
