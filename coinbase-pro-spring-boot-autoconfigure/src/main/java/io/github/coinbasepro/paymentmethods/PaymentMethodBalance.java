package io.github.coinbasepro.paymentmethods;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Funds of a payment method.
 *
 * @param amount how much
 * @param currency of which currency
 * @param scale how many digits follow the point
 */
public record PaymentMethodBalance(BigDecimal amount, @Nullable String currency, @Nullable Integer scale) {

}
