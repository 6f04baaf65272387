package io.github.coinbasepro.test.autoconfigure;

import java.net.URI;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.simulator.ApiKey;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;

/**
 * Points the client at a simulated exchange.
 *
 * @param exchange the exchange
 */
record SimulatedConnectionDetails(SimulatedCoinbasePro exchange) implements CoinbaseProConnectionDetails {

	@Override
	public URI getBaseUrl() {
		return this.exchange.restUrl();
	}

	@Override
	public CoinbaseProCredentials getCredentials() {
		ApiKey key = this.exchange.apiKey();
		return CoinbaseProCredentials.of(key.key(), key.secret(), key.passphrase());
	}

}
