package io.github.coinbasepro.settings;

import io.github.coinbasepro.internal.value.ClientIdentity;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Observation of a client: registry, convention and name.
 *
 * @param clientName name of the client, not blank
 * @param registry the registry that observes calls
 * @param convention names and tags, null for those of the registry or the default ones
 * @param properties prefix of the properties that the client is configured with, null if
 * it is not configured with properties
 * @param host host of the exchange with its port, null if it is not known
 */
public record ObservationSettings(String clientName, ObservationRegistry registry,
		@Nullable CoinbaseProObservationConvention convention, @Nullable String properties, @Nullable String host) {

	/**
	 * Settings of a client named {@code default} that nobody observes.
	 */
	public static final ObservationSettings DEFAULT = new ObservationSettings(ClientIdentity.DEFAULT_NAME,
			ObservationRegistry.NOOP, null);

	/**
	 * Creates settings of a client whose host and properties are not known.
	 * @param clientName name of the client, not blank
	 * @param registry the registry that observes calls
	 * @param convention names and tags, null for those of the registry or the default
	 * ones
	 */
	public ObservationSettings(String clientName, ObservationRegistry registry,
			@Nullable CoinbaseProObservationConvention convention) {
		this(clientName, registry, convention, null, null);
	}

}
