package io.github.coinbasepro.loans;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * An amount in its own currency and its value in dollars.
 *
 * @param nativeAmount amount in the currency itself
 * @param notional value in dollars
 */
@WireFormat(LoansJson.LoanAmountNames.class)
public record LoanAmount(@Nullable BigDecimal nativeAmount, @Nullable BigDecimal notional) {

}
