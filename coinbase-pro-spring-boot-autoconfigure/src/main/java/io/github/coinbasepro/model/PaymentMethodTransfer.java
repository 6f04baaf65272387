package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * Funds to move between the exchange and a payment method.
 *
 * @param amount how much, positive
 * @param currency of which currency, such as {@code USD}
 * @param paymentMethodId the payment method
 */
public record PaymentMethodTransfer(BigDecimal amount, String currency, UUID paymentMethodId) {

	/**
	 * Creates a request to move funds.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code USD}
	 * @param paymentMethodId the payment method
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the payment method is missing
	 */
	public PaymentMethodTransfer {
		Arguments.requirePositive("amount", amount);
		CurrencyId.require("currency", currency);
		Arguments.requireId("paymentMethodId", paymentMethodId);
	}

}
