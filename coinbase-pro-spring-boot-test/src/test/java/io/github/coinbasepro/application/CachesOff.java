package io.github.coinbasepro.application;

import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.CoinbaseProClientCustomizer;

import org.springframework.stereotype.Component;

/**
 * A customizer of the application.
 */
@Component
class CachesOff implements CoinbaseProClientCustomizer {

	@Override
	public void customize(CoinbaseProClientBuilder builder) {
		builder.uncached(true);
	}

}
