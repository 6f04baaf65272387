package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * What to stake and wrap.
 *
 * @param fromCurrency currency to give, such as {@code ETH}
 * @param toCurrency currency to get, such as {@code CBETH}
 * @param amount how much to give, positive
 */
public record NewStakeWrap(String fromCurrency, String toCurrency, BigDecimal amount) {

	/**
	 * Creates a stake-wrap.
	 * @param fromCurrency currency to give, such as {@code ETH}
	 * @param toCurrency currency to get, such as {@code CBETH}
	 * @param amount how much to give, positive
	 * @throws IllegalArgumentException if a currency is not valid or the amount is not
	 * positive
	 */
	public NewStakeWrap {
		CurrencyId.require("fromCurrency", fromCurrency);
		CurrencyId.require("toCurrency", toCurrency);
		Arguments.requirePositive("amount", amount);
	}

}
