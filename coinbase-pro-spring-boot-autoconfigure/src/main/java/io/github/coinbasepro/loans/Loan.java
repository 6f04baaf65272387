package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A loan.
 *
 * @param id id of the loan
 * @param currency currency that is lent
 * @param principalAmount what was lent
 * @param outstandingPrincipalAmount what is still to be paid back
 * @param interestRate yearly rate
 * @param interestCurrency currency in which interest is paid
 * @param status where it is in its life
 * @param effectiveAt when it was paid out
 * @param closedAt when it was paid back
 * @param termStartDate when its term begins
 * @param termEndDate when its term ends
 */
public record Loan(UUID id, String currency, @Nullable BigDecimal principalAmount,
		@Nullable BigDecimal outstandingPrincipalAmount, @Nullable BigDecimal interestRate,
		@Nullable String interestCurrency, LoanStatus status, @Nullable Instant effectiveAt, @Nullable Instant closedAt,
		@Nullable Instant termStartDate, @Nullable Instant termEndDate) {

}
