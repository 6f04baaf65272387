package io.github.coinbasepro.simulator.internal.http;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;

/**
 * An API key and the profile it opens.
 *
 * @param key the key
 * @param secret the secret, in Base64
 * @param passphrase the passphrase
 * @param profileId the profile
 * @param permissions what it may do
 */
public record Credentials(String key, String secret, String passphrase, UUID profileId,
		Set<ApiKeyPermission> permissions) {

	/**
	 * A key that may do everything.
	 * @param key the key
	 * @param secret the secret, in Base64
	 * @param passphrase the passphrase
	 * @param profileId the profile
	 */
	public Credentials(String key, String secret, String passphrase, UUID profileId) {
		this(key, secret, passphrase, profileId, EnumSet.allOf(ApiKeyPermission.class));
	}

	@Override
	public String toString() {
		return "Credentials[key=" + this.key + "]";
	}

}
