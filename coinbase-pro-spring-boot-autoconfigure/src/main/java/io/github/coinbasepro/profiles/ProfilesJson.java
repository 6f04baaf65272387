package io.github.coinbasepro.profiles;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class ProfilesJson {

	private ProfilesJson() {
	}

	interface ProfileNames {

		@JsonProperty("is_default")
		Object isDefault();

	}

}
