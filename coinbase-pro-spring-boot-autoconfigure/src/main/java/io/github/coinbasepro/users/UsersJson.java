package io.github.coinbasepro.users;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class UsersJson {

	private UsersJson() {
	}

	interface TradingVolumesNames {

		@JsonProperty(required = true)
		@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		Object individualData();

	}

}
