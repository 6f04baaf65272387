package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Interest of all loans of one currency.
 *
 * @param currency the currency
 * @param owed what is not paid yet
 * @param lastPayment what was paid last
 * @param lastPaidAt when that was
 */
public record InterestAccount(String currency, BigDecimal owed, BigDecimal lastPayment, @Nullable Instant lastPaidAt) {

	InterestAccount charged(BigDecimal amount) {
		return new InterestAccount(this.currency, this.owed.add(amount), this.lastPayment, this.lastPaidAt);
	}

	InterestAccount paid(BigDecimal amount, Instant at) {
		return new InterestAccount(this.currency, this.owed.subtract(amount), amount, at);
	}

}
