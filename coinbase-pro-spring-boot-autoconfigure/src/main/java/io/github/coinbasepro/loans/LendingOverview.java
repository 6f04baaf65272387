package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is lent against what. Values are in dollars.
 *
 * @param openLoanValue value of open loans
 * @param collateralValue value of the collateral
 * @param collateralizationPercentage collateral in relation to loans, pending ones too
 * @param availableToBorrow value that can still be borrowed
 * @param availablePerAsset what can still be borrowed of each currency
 * @param withdrawalRestricted whether funds cannot be withdrawn
 * @param creditLimitValue limit of the credit
 * @param availableCreditValue what is left of the credit
 * @param collateralizationPercentageOpenOnly collateral in relation to open loans alone
 * @param pendingLoanValue value of loans that are asked for
 * @param initialMarginPercentage collateral that a new loan needs
 * @param minimumMarginPercentage collateral below which more is called for
 * @param unlockMarginPercentage collateral above which it can be withdrawn
 */
public record LendingOverview(@Nullable BigDecimal openLoanValue, @Nullable BigDecimal collateralValue,
		@Nullable BigDecimal collateralizationPercentage, @Nullable BigDecimal availableToBorrow,
		Map<String, LoanAmount> availablePerAsset, @Nullable Boolean withdrawalRestricted,
		@Nullable BigDecimal creditLimitValue, @Nullable BigDecimal availableCreditValue,
		@Nullable BigDecimal collateralizationPercentageOpenOnly, @Nullable BigDecimal pendingLoanValue,
		@Nullable BigDecimal initialMarginPercentage, @Nullable BigDecimal minimumMarginPercentage,
		@Nullable BigDecimal unlockMarginPercentage) {

}
