package io.github.coinbasepro.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} for the calls of a client: what their meters and spans
 * are named and tagged with. Declare a bean of this type to have other names and tags;
 * {@link DefaultCoinbaseProObservationConvention} can be extended.
 */
public interface CoinbaseProObservationConvention extends ObservationConvention<CoinbaseProCallContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof CoinbaseProCallContext;
	}

}
