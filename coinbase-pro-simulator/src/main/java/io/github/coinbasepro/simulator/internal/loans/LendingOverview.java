package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How much a user has borrowed and may borrow, in dollars.
 *
 * @param openLoans worth of what is paid out and not paid back
 * @param pendingLoans worth of what is asked for
 * @param collateral worth of the user's money, by the weight of each currency
 * @param prices worth of one unit of each currency that can be borrowed
 */
public record LendingOverview(BigDecimal openLoans, BigDecimal pendingLoans, BigDecimal collateral,
		Map<String, BigDecimal> prices) {

	private static final BigDecimal CREDIT_LIMIT = new BigDecimal("1000000");

	/**
	 * Collateral that a new loan needs, as a multiple of all loans.
	 */
	public static final BigDecimal INITIAL_MARGIN = new BigDecimal("1.50");

	/**
	 * Most that may be borrowed, whatever the collateral.
	 * @return an amount
	 */
	public BigDecimal creditLimit() {
		return CREDIT_LIMIT;
	}

	/**
	 * All loans, paid out or not.
	 * @return an amount
	 */
	public BigDecimal consumedCredit() {
		return this.openLoans.add(this.pendingLoans);
	}

	/**
	 * What the limit leaves.
	 * @return an amount
	 */
	public BigDecimal availableCredit() {
		return creditLimit().subtract(consumedCredit()).max(BigDecimal.ZERO);
	}

	/**
	 * What limit and collateral leave.
	 * @return an amount
	 */
	public BigDecimal availableToBorrow() {
		BigDecimal backed = this.collateral.divide(INITIAL_MARGIN, 2, RoundingMode.DOWN).subtract(consumedCredit());
		return backed.max(BigDecimal.ZERO).min(availableCredit());
	}

	/**
	 * How much of a currency may be borrowed.
	 * @param currency the currency
	 * @return an amount of it
	 */
	public BigDecimal available(String currency) {
		BigDecimal price = this.prices.getOrDefault(currency, BigDecimal.ZERO);
		return (price.signum() == 0) ? BigDecimal.ZERO : availableToBorrow().divide(price, 8, RoundingMode.DOWN);
	}

	/**
	 * Collateral as a fraction of loans.
	 * @param loans worth of the loans
	 * @return a fraction, 0 without loans
	 */
	public BigDecimal collateralization(BigDecimal loans) {
		return (loans.signum() == 0) ? BigDecimal.ZERO : this.collateral.divide(loans, 4, RoundingMode.DOWN);
	}

	LendingOverview changedBy(BigDecimal loans) {
		return new LendingOverview(this.openLoans.add(loans).max(BigDecimal.ZERO), this.pendingLoans, this.collateral,
				this.prices);
	}

}
