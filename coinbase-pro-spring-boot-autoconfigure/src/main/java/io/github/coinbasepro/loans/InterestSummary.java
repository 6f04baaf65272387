package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Interest owed in a currency.
 *
 * @param currency the currency
 * @param currentOwed what grew this month and is not yet due
 * @param lastPaymentDate when interest was last paid
 * @param paymentStatus whether it is paid
 * @param lastPaymentAmount how much was last paid
 * @param priorPeriodOverdue what grew in former months and is due now
 * @param currentInterestDueDate when the interest of this month is due
 */
public record InterestSummary(String currency, @Nullable BigDecimal currentOwed, @Nullable Instant lastPaymentDate,
		@Nullable InterestPaymentStatus paymentStatus, @Nullable BigDecimal lastPaymentAmount,
		@Nullable BigDecimal priorPeriodOverdue, @Nullable Instant currentInterestDueDate) {

}
