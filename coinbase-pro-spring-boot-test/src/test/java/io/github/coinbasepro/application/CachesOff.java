package io.github.coinbasepro.application;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;

import org.springframework.stereotype.Component;

/**
 * A customizer of the application.
 */
@Component
class CachesOff implements CoinbaseProClientCustomizer {

	@Override
	public void customize(CoinbaseProClient.Builder builder) {
		builder.uncached(true);
	}

}
