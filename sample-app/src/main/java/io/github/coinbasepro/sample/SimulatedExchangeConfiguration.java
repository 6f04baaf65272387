package io.github.coinbasepro.sample;

import java.net.URI;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.simulator.ApiKey;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An exchange in this process, and the client pointed at it, as any application can do in
 * its tests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "desk.exchange", havingValue = "simulated", matchIfMissing = true)
class SimulatedExchangeConfiguration {

	@Bean(destroyMethod = "close")
	SimulatedCoinbasePro simulatedCoinbasePro() {
		return SimulatedCoinbasePro.builder().runningMarket().start();
	}

	@Bean
	CoinbaseProConnectionDetails coinbaseProConnectionDetails(SimulatedCoinbasePro exchange) {
		return new SimulatedConnectionDetails(exchange);
	}

	private record SimulatedConnectionDetails(SimulatedCoinbasePro exchange) implements CoinbaseProConnectionDetails {

		@Override
		public URI getBaseUrl() {
			return this.exchange.restUrl();
		}

		@Override
		public @Nullable CoinbaseProCredentials getCredentials() {
			ApiKey key = this.exchange.apiKey();
			return CoinbaseProCredentials.of(key.key(), key.secret(), key.passphrase());
		}

	}

}
