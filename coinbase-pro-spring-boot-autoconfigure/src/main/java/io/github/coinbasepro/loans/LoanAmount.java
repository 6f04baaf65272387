package io.github.coinbasepro.loans;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An amount in its own currency and its value in dollars.
 *
 * @param nativeAmount amount in the currency itself
 * @param notional value in dollars
 */
public record LoanAmount(@Nullable BigDecimal nativeAmount, @Nullable BigDecimal notional) {

}
