package io.github.coinbasepro.loans;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is lent to a customer with cross margin. Values are in dollars.
 *
 * @param openLoanValue value of open loans
 * @param availableToBorrow value that can still be borrowed
 * @param withdrawalRestricted whether funds cannot be withdrawn
 * @param creditLimitValue limit of the credit
 * @param availableCreditValue what is left of the credit
 * @param pendingLoanValue value of loans that are asked for
 * @param marginRequirement margin that is needed
 * @param accountEquity what the account is worth
 * @param marginExcessShortfall margin beyond what is needed, negative if it falls short
 * @param consumedCredit what is used of the credit
 */
public record CrossMarginLendingOverview(@Nullable BigDecimal openLoanValue, @Nullable BigDecimal availableToBorrow,
		@Nullable Boolean withdrawalRestricted, @Nullable BigDecimal creditLimitValue,
		@Nullable BigDecimal availableCreditValue, @Nullable BigDecimal pendingLoanValue,
		@Nullable BigDecimal marginRequirement, @Nullable BigDecimal accountEquity,
		@Nullable BigDecimal marginExcessShortfall, @Nullable BigDecimal consumedCredit) {

}
