package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class ModelJson {

	private ModelJson() {
	}

	interface StreetAddressNames {

		@JsonProperty("address_1")
		Object address1();

		@JsonProperty("address_2")
		Object address2();

		@JsonProperty("address_3")
		Object address3();

	}

}
