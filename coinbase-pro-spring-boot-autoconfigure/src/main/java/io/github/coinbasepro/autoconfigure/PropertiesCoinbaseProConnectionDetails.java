package io.github.coinbasepro.autoconfigure;

import java.net.URI;

import io.github.coinbasepro.transport.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;

/**
 * Adapts {@link CoinbaseProProperties} to {@link CoinbaseProConnectionDetails}.
 */
class PropertiesCoinbaseProConnectionDetails implements CoinbaseProConnectionDetails {

	private final URI baseUrl;

	private final @Nullable CoinbaseProCredentials credentials;

	PropertiesCoinbaseProConnectionDetails(CoinbaseProProperties properties) {
		this.baseUrl = (properties.getBaseUrl() != null) ? properties.getBaseUrl()
				: properties.getEnvironment().baseUrl();
		this.credentials = credentials(properties);
	}

	@Override
	public URI getBaseUrl() {
		return this.baseUrl;
	}

	@Override
	public @Nullable CoinbaseProCredentials getCredentials() {
		return this.credentials;
	}

	private static @Nullable CoinbaseProCredentials credentials(CoinbaseProProperties properties) {
		boolean none = properties.getKey() == null && properties.getSecret() == null
				&& properties.getPassphrase() == null;
		return none ? null
				: CoinbaseProCredentials.of(properties.getKey(), properties.getSecret(), properties.getPassphrase());
	}

}
