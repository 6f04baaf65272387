package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.loans.LendingOverview;

/**
 * An overview of loans on the wire.
 */
record LendingBody(String openLoanValue, String collateralValue, String collateralizationPercentage,
		String availableToBorrow, Map<String, Map<String, String>> availablePerAsset, boolean withdrawalRestricted,
		String creditLimitValue, String availableCreditValue, String collateralizationPercentageOpenOnly,
		String pendingLoanValue, String initialMarginPercentage, String minimumMarginPercentage,
		String unlockMarginPercentage) {

	static LendingBody of(LendingOverview overview) {
		Map<String, Map<String, String>> perAsset = new LinkedHashMap<>();
		overview.prices().keySet().forEach((currency) -> perAsset.put(currency, amount(overview, currency)));
		return new LendingBody(Decimals.trimmed(overview.openLoans()), Decimals.trimmed(overview.collateral()),
				Decimals.trimmed(overview.collateralization(overview.consumedCredit())),
				Decimals.trimmed(overview.availableToBorrow()), perAsset, false,
				Decimals.trimmed(overview.creditLimit()), Decimals.trimmed(overview.availableCredit()),
				Decimals.trimmed(overview.collateralization(overview.openLoans())),
				Decimals.trimmed(overview.pendingLoans()), LendingOverview.INITIAL_MARGIN.toPlainString(), "1.20",
				"1.40");
	}

	static Map<String, String> amount(LendingOverview overview, String currency) {
		return Map.of("native", Decimals.trimmed(overview.available(currency)), "notional",
				Decimals.trimmed(overview.availableToBorrow()));
	}

}
