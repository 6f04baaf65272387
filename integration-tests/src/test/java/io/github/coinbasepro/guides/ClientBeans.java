package io.github.coinbasepro.guides;

import java.net.URI;

import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.netty.handler.logging.LogLevel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientBeans {

	@Bean
	CoinbaseProConnectionDetails connectionDetails(Vault vault) {
		return new CoinbaseProConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return CoinbaseProEnvironment.PRODUCTION.baseUrl();
			}

			@Override
			public CoinbaseProCredentials getCredentials() {
				return vault.credentials();
			}

		};
	}

	@Bean
	CoinbaseProClientCustomizer wiretap() {
		return (builder) -> builder.httpClient((http) -> http.wiretap("exchange", LogLevel.DEBUG));
	}

}
