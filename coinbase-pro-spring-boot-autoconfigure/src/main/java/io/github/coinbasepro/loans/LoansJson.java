package io.github.coinbasepro.loans;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class LoansJson {

	private LoansJson() {
	}

	interface LoanAmountNames {

		@JsonProperty("native")
		Object nativeAmount();

	}

	interface LoanAssetsNames {

		@JsonProperty(required = true)
		Object collateralAssets();

	}

}
