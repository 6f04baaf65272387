package io.github.coinbasepro.coinbaseaccounts;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.CoinbaseAccountId;
import org.jspecify.annotations.Nullable;

/**
 * An address to make for deposits.
 *
 * @param coinbaseAccountId wallet whose currency will be deposited
 * @param profileId profile to deposit to; null for that of the key
 * @param network network to deposit over; null for the default of the currency
 */
@WireFormat(CoinbaseAccountsJson.NewDepositAddressNames.class)
public record NewDepositAddress(String coinbaseAccountId, @Nullable UUID profileId, @Nullable String network) {

	/**
	 * Creates a request for an address.
	 * @param coinbaseAccountId wallet whose currency will be deposited
	 * @param profileId profile to deposit to; null for that of the key
	 * @param network network to deposit over; null for the default of the currency
	 * @throws IllegalArgumentException if the wallet is neither a UUID nor a currency, or
	 * the network is blank
	 */
	public NewDepositAddress {
		CoinbaseAccountId.require(coinbaseAccountId);
		Arguments.requireWordIfGiven("network", network);
	}

	/**
	 * Returns a request for an address on the default network of a currency.
	 * @param coinbaseAccountId wallet whose currency will be deposited
	 * @return the request
	 * @throws IllegalArgumentException if the wallet is neither a UUID nor a currency
	 */
	public static NewDepositAddress of(String coinbaseAccountId) {
		return new NewDepositAddress(coinbaseAccountId, null, null);
	}

	/**
	 * Returns this request for another network.
	 * @param network id of the network, such as {@code ethereum}
	 * @return the new request
	 * @throws IllegalArgumentException if the network is blank
	 */
	public NewDepositAddress withNetwork(String network) {
		Arguments.require("network", network);
		return new NewDepositAddress(this.coinbaseAccountId, this.profileId, network);
	}

	/**
	 * Returns this request for another profile.
	 * @param profileId profile to deposit to
	 * @return the new request
	 */
	public NewDepositAddress withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new NewDepositAddress(this.coinbaseAccountId, profileId, this.network);
	}

}
