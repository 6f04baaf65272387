package io.github.coinbasepro.simulator.internal.loans;

/**
 * Where a loan is in its life.
 */
public enum LoanStatus {

	/** Asked for. */
	LOAN_PENDING,

	/** Paid out. */
	LOAN_ACTIVE,

	/** Paid back. */
	LOAN_CLOSED

}
