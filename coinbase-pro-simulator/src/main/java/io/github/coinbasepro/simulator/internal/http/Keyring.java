package io.github.coinbasepro.simulator.internal.http;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import org.jspecify.annotations.Nullable;

/**
 * The keys that are let in.
 */
public final class Keyring {

	private final Map<String, Credentials> keys = new ConcurrentHashMap<>();

	/**
	 * Create a ring without keys.
	 */
	public Keyring() {
	}

	/**
	 * Let a key in.
	 * @param credentials the key
	 */
	public void add(Credentials credentials) {
		this.keys.put(credentials.key(), credentials);
	}

	/**
	 * Have the keys of a profile look only.
	 * @param profileId the profile
	 */
	void restrictToView(UUID profileId) {
		this.keys.replaceAll((name, key) -> key.profileId().equals(profileId)
				? new Credentials(name, key.secret(), key.passphrase(), profileId, EnumSet.of(ApiKeyPermission.VIEW))
				: key);
	}

	@Nullable Credentials find(String key) {
		return this.keys.get(key);
	}

}
