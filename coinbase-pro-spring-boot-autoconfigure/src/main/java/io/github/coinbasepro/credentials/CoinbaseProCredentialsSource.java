package io.github.coinbasepro.credentials;

import org.jspecify.annotations.Nullable;

/**
 * A source of credentials. It is asked for each attempt at a private call, so that keys
 * can change without a restart; it must not block.
 */
@FunctionalInterface
public interface CoinbaseProCredentialsSource {

	/**
	 * Returns the credentials to sign with now.
	 * @return the credentials, or null for public calls only
	 */
	@Nullable CoinbaseProCredentials get();

}
