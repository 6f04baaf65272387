package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Interest charged for a loan.
 *
 * @param date when it was charged
 * @param currency the currency
 * @param principalAmount principal that it was charged for
 * @param interestRate yearly rate
 * @param interestAccrued how much was charged
 */
public record InterestCharge(Instant date, String currency, @Nullable BigDecimal principalAmount,
		@Nullable BigDecimal interestRate, @Nullable BigDecimal interestAccrued) {

}
