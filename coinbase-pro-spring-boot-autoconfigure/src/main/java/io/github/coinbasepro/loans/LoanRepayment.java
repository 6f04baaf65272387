package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A repayment of interest or principal.
 *
 * @param id id of the repayment
 * @param loanId the loan whose principal is paid back; null for interest
 * @param nativeAmount how much, in its currency
 * @param initialNativeAmount how much was asked for, if it is principal
 * @param status where it is in its life
 * @param type what is paid back
 */
public record LoanRepayment(UUID id, @Nullable UUID loanId, @Nullable BigDecimal nativeAmount,
		@Nullable BigDecimal initialNativeAmount, @Nullable LoanRepaymentStatus status,
		@Nullable LoanRepaymentType type) {

}
