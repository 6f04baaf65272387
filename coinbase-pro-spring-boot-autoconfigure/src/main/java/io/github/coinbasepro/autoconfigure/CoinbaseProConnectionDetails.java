package io.github.coinbasepro.autoconfigure;

import java.net.URI;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Details required to connect to an exchange. A bean of this type takes the place of the
 * {@code coinbase.pro} properties for address and credentials, for example to take keys
 * from a vault or to point at a simulated exchange.
 */
public interface CoinbaseProConnectionDetails extends ConnectionDetails {

	/**
	 * Address of the exchange.
	 * @return the address
	 */
	URI getBaseUrl();

	/**
	 * Credentials for private calls.
	 * @return the credentials, or null for public calls only
	 */
	default @Nullable CoinbaseProCredentials getCredentials() {
		return null;
	}

}
