package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A loan.
 *
 * @param id id of the loan
 * @param userId user who owes it
 * @param terms what was asked for
 * @param outstanding how much is owed yet, without interest
 * @param status where it is in its life
 * @param effectiveAt when it was paid out
 * @param closedAt when it was paid back
 */
public record Loan(UUID id, String userId, LoanTerms terms, BigDecimal outstanding, LoanStatus status,
		@Nullable Instant effectiveAt, @Nullable Instant closedAt) {

	Loan active(Instant at) {
		return new Loan(this.id, this.userId, this.terms, this.outstanding, LoanStatus.LOAN_ACTIVE, at, null);
	}

	Loan repaid(BigDecimal amount, Instant at) {
		BigDecimal rest = this.outstanding.subtract(amount);
		boolean isOver = rest.signum() == 0;
		return new Loan(this.id, this.userId, this.terms, rest, isOver ? LoanStatus.LOAN_CLOSED : this.status,
				this.effectiveAt, isOver ? at : null);
	}

}
