package io.github.coinbasepro.test.http;

import java.util.UUID;

/**
 * An API key and the profile it opens.
 *
 * @param key the key
 * @param secret the secret, in Base64
 * @param passphrase the passphrase
 * @param profileId the profile
 */
public record Credentials(String key, String secret, String passphrase, UUID profileId) {

	@Override
	public String toString() {
		return "Credentials[key=" + this.key + "]";
	}

}
