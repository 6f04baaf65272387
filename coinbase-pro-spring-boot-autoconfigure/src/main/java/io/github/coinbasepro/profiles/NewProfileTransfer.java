package io.github.coinbasepro.profiles;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * Funds to move from one profile to another.
 *
 * @param from the profile that gives
 * @param to the profile that takes
 * @param currency of which currency, such as {@code BTC}
 * @param amount how much, positive
 */
public record NewProfileTransfer(UUID from, UUID to, String currency, BigDecimal amount) {

	/**
	 * Creates a request to move funds.
	 * @param from the profile that gives
	 * @param to the profile that takes
	 * @param currency of which currency, such as {@code BTC}
	 * @param amount how much, positive
	 * @throws IllegalArgumentException if a profile is missing, both are the same, the
	 * currency is not valid or the amount is not positive
	 */
	public NewProfileTransfer {
		Arguments.require("currency", currency);
		Arguments.require("amount", amount);
		Arguments.requireId("from", from);
		Arguments.requireId("to", to);
		if (from.equals(to)) {
			throw new IllegalArgumentException("to must be another profile than " + from);
		}
		CurrencyId.require("currency", currency);
		Arguments.requirePositive("amount", amount);
	}

}
