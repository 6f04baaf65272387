package io.github.coinbasepro.credentials;

import org.jspecify.annotations.Nullable;

/**
 * Where credentials come from. Asked for each attempt at a private call, so that keys can
 * change without a restart; it must not block.
 */
@FunctionalInterface
public interface CoinbaseProCredentialsSource {

	/**
	 * Returns the credentials to sign with now.
	 * @return the credentials, or null for public calls only
	 */
	@Nullable CoinbaseProCredentials get();

}
