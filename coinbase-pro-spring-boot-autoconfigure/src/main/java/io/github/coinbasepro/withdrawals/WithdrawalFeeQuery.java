package io.github.coinbasepro.withdrawals;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;
import org.jspecify.annotations.Nullable;

/**
 * Which withdrawal to estimate the fee of.
 *
 * @param currency the currency, such as {@code BTC}
 * @param cryptoAddress where it would go
 * @param network network it would go over; null for the default of the currency
 */
public record WithdrawalFeeQuery(String currency, String cryptoAddress, @Nullable String network) {

	/**
	 * Creates a query for a fee.
	 * @param currency the currency, such as {@code BTC}
	 * @param cryptoAddress where it would go
	 * @param network network it would go over; null for the default of the currency
	 * @throws IllegalArgumentException if the currency is not valid, or the address or
	 * the network is blank or has spaces
	 */
	public WithdrawalFeeQuery {
		CurrencyId.require("currency", currency);
		Arguments.requireWord("cryptoAddress", cryptoAddress);
		Arguments.requireWordIfGiven("network", network);
	}

	/**
	 * Returns a query for the default network of a currency.
	 * @param currency the currency, such as {@code BTC}
	 * @param cryptoAddress where it would go
	 * @return the query
	 * @throws IllegalArgumentException if the currency is not valid, or the address is
	 * blank or has spaces
	 */
	public static WithdrawalFeeQuery of(String currency, String cryptoAddress) {
		return new WithdrawalFeeQuery(currency, cryptoAddress, null);
	}

	/**
	 * Returns this query for another network.
	 * @param network id of the network, such as {@code ethereum}
	 * @return the new query
	 * @throws IllegalArgumentException if the network is blank or has spaces
	 */
	public WithdrawalFeeQuery withNetwork(String network) {
		Arguments.require("network", network);
		return new WithdrawalFeeQuery(this.currency, this.cryptoAddress, network);
	}

}
