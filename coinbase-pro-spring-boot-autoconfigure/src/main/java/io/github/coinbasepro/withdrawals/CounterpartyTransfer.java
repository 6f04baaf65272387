package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * Funds to send to another customer of the exchange.
 *
 * @param amount how much, positive
 * @param currency of which currency, such as {@code BTC}
 * @param counterpartyId the counterparty, as the address book names it
 */
public record CounterpartyTransfer(BigDecimal amount, String currency, String counterpartyId) {

	/**
	 * Creates a request to send funds.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param counterpartyId the counterparty, as the address book names it
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid, or the counterparty is blank or has spaces
	 */
	public CounterpartyTransfer {
		Arguments.requirePositive("amount", amount);
		Arguments.requireWord("counterpartyId", counterpartyId);
		CurrencyId.require("currency", currency);
	}

}
