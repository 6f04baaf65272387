package io.github.coinbasepro.withdrawals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class WithdrawalsJson {

	private WithdrawalsJson() {
	}

	interface NewCryptoWithdrawalNames {

		@JsonProperty("is_intermediary")
		Object isIntermediary();

	}

	interface TravelRuleDataNames {

		@JsonUnwrapped(prefix = "originator_")
		Object originator();

		@JsonUnwrapped(prefix = "beneficiary_")
		Object beneficiary();

		@JsonProperty("is_self")
		Object isSelf();

	}

}
