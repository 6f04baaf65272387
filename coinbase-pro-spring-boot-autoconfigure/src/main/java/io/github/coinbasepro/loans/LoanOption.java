package io.github.coinbasepro.loans;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A currency that can be borrowed now.
 *
 * @param currency the currency
 * @param maxPrincipalAmount how much can be borrowed
 * @param interestRate yearly rate
 */
public record LoanOption(String currency, @Nullable LoanAmount maxPrincipalAmount, @Nullable BigDecimal interestRate) {

}
