package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * What to redeem. It carries an id made here, so that it can be found by it in the list
 * of redeems when an answer is lost.
 *
 * @param fromCurrency currency to give, such as {@code CBETH}
 * @param toCurrency currency to get, such as {@code ETH}
 * @param amount how much to give, positive
 * @param idem your id of the redeem
 */
public record NewRedeem(String fromCurrency, String toCurrency, BigDecimal amount, UUID idem) {

	/**
	 * Creates a redeem.
	 * @param fromCurrency currency to give, such as {@code CBETH}
	 * @param toCurrency currency to get, such as {@code ETH}
	 * @param amount how much to give, positive
	 * @param idem your id of the redeem
	 * @throws IllegalArgumentException if a currency is not valid, the amount is not
	 * positive or the id is missing
	 */
	public NewRedeem {
		CurrencyId.require("fromCurrency", fromCurrency);
		CurrencyId.require("toCurrency", toCurrency);
		Arguments.requirePositive("amount", amount);
		Arguments.requireId("idem", idem);
	}

	/**
	 * Returns a redeem with a random id.
	 * @param fromCurrency currency to give, such as {@code CBETH}
	 * @param toCurrency currency to get, such as {@code ETH}
	 * @param amount how much to give, positive
	 * @return what to redeem
	 * @throws IllegalArgumentException if a currency is not valid or the amount is not
	 * positive
	 */
	public static NewRedeem of(String fromCurrency, String toCurrency, BigDecimal amount) {
		return new NewRedeem(fromCurrency, toCurrency, amount, UUID.randomUUID());
	}

}
