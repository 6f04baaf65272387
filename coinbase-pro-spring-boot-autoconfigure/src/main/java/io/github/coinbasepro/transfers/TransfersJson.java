package io.github.coinbasepro.transfers;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class TransfersJson {

	private TransfersJson() {
	}

	interface NewTransferTravelRuleNames {

		@JsonProperty("is_self_certified")
		Object isSelfCertified();

	}

}
