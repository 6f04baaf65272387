package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;

import io.github.coinbasepro.simulator.internal.loans.LendingOverview;

/**
 * An overview of loans with cross margin on the wire.
 */
record CrossMarginBody(String openLoanValue, String availableToBorrow, boolean withdrawalRestricted,
		String creditLimitValue, String availableCreditValue, String pendingLoanValue, String marginRequirement,
		String accountEquity, String marginExcessShortfall, String consumedCredit) {

	static CrossMarginBody of(LendingOverview overview) {
		BigDecimal requirement = overview.consumedCredit().multiply(LendingOverview.INITIAL_MARGIN);
		return new CrossMarginBody(Decimals.trimmed(overview.openLoans()),
				Decimals.trimmed(overview.availableToBorrow()), false, Decimals.trimmed(overview.creditLimit()),
				Decimals.trimmed(overview.availableCredit()), Decimals.trimmed(overview.pendingLoans()),
				Decimals.trimmed(requirement), Decimals.trimmed(overview.collateral()),
				Decimals.trimmed(overview.collateral().subtract(requirement)),
				Decimals.trimmed(overview.consumedCredit()));
	}

}
