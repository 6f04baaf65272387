package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.loans.Loan;
import org.jspecify.annotations.Nullable;

/**
 * A loan on the wire.
 */
record LoanBody(UUID id, String currency, String principalAmount, String outstandingPrincipalAmount,
		String interestRate, String interestCurrency, String status, @Nullable String effectiveAt,
		@Nullable String closedAt, String termStartDate, @Nullable String termEndDate) {

	static LoanBody of(Loan loan) {
		return new LoanBody(loan.id(), loan.terms().currency(), Decimals.trimmed(loan.terms().amount()),
				Decimals.trimmed(loan.outstanding()), loan.terms().interestRate().toPlainString(),
				loan.terms().currency(), loan.status().name().toLowerCase(Locale.ROOT),
				Timestamps.microsOrNull(loan.effectiveAt()), Timestamps.microsOrNull(loan.closedAt()),
				Timestamps.micros(loan.terms().start()), Timestamps.microsOrNull(loan.terms().end()));
	}

}
