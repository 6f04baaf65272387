package io.github.coinbasepro.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} for the calls of a client: the names and tags of their
 * meters and spans. Declare a bean of this type to have other names and tags;
 * {@link DefaultCoinbaseProObservationConvention} can be extended.
 */
public interface CoinbaseProObservationConvention extends ObservationConvention<CoinbaseProCallContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof CoinbaseProCallContext;
	}

}
