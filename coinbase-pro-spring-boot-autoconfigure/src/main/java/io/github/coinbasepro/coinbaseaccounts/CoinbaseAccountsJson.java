package io.github.coinbasepro.coinbaseaccounts;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class CoinbaseAccountsJson {

	private CoinbaseAccountsJson() {
	}

	interface NewDepositAddressNames {

		@JsonProperty("account_id")
		Object coinbaseAccountId();

	}

}
