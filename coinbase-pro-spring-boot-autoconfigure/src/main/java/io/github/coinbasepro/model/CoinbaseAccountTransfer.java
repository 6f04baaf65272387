package io.github.coinbasepro.model;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * Funds to move between the exchange and a Coinbase wallet.
 *
 * @param amount how much, positive
 * @param currency of which currency, such as {@code USD}
 * @param coinbaseAccountId the wallet
 */
public record CoinbaseAccountTransfer(BigDecimal amount, String currency, String coinbaseAccountId) {

	/**
	 * Creates a request to move funds.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code USD}
	 * @param coinbaseAccountId the wallet
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the wallet is neither a UUID nor a currency
	 */
	public CoinbaseAccountTransfer {
		Arguments.requirePositive("amount", amount);
		CurrencyId.require("currency", currency);
		CoinbaseAccountId.require(coinbaseAccountId);
	}

}
