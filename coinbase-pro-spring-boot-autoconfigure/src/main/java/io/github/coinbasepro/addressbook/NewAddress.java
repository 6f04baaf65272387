package io.github.coinbasepro.addressbook;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.CurrencyId;
import org.jspecify.annotations.Nullable;

/**
 * An address to add to the address book. Where rules about travelling funds hold, the
 * exchange wants to know whose it is.
 *
 * @param currency currency it takes, or {@link #ALL_ASSETS}
 * @param to the address
 * @param label your name for it
 * @param isVerifiedSelfHostedWallet true if it was signed and verified as a wallet of
 * your own
 * @param vaspId provider that owns the address, such as {@code Kraken}
 * @param businessName name of the business that owns the address
 * @param businessCountryCode its country, ISO 3166-1 alpha-2
 * @param isCertifiedSelfSend true if you declare that it is yours
 * @param network network it is on; null for the default of the currency
 */
public record NewAddress(String currency, AddressTo to, String label, @Nullable Boolean isVerifiedSelfHostedWallet,
		@Nullable String vaspId, @Nullable String businessName, @Nullable String businessCountryCode,
		@Nullable Boolean isCertifiedSelfSend, @Nullable String network) {

	/** Every asset of the {@link #ALL_EVM_NETWORKS networks} built like Ethereum. */
	public static final String ALL_ASSETS = "_ALL_ASSETS_";

	/** Every network built like Ethereum. */
	public static final String ALL_EVM_NETWORKS = "_ALL_EVM_NETWORKS_";

	/**
	 * Creates an address to add.
	 * @param currency currency it takes, or {@link #ALL_ASSETS}
	 * @param to the address
	 * @param label your name for it
	 * @param isVerifiedSelfHostedWallet true if it was signed and verified as a wallet of
	 * your own
	 * @param vaspId provider that owns the address, such as {@code Kraken}
	 * @param businessName name of the business that owns the address
	 * @param businessCountryCode its country, ISO 3166-1 alpha-2
	 * @param isCertifiedSelfSend true if you declare that it is yours
	 * @param network network it is on; null for the default of the currency
	 * @throws IllegalArgumentException if the currency is not valid, a text is blank or a
	 * country is no code of one
	 */
	public NewAddress {
		requireCurrency(currency, network);
		if (to == null) {
			throw new IllegalArgumentException("to is missing");
		}
		Arguments.requireText("label", label);
		Arguments.requireTextIfGiven("vaspId", vaspId);
		Arguments.requireTextIfGiven("businessName", businessName);
		CountryCode.requireIfGiven("businessCountryCode", businessCountryCode);
		Arguments.requireTextIfGiven("network", network);
	}

	/**
	 * Returns an address to add.
	 * @param currency currency it takes, such as {@code BTC}
	 * @param address the address
	 * @param label your name for it
	 * @return the address to add
	 * @throws IllegalArgumentException if the currency is not valid or a text is blank
	 */
	public static NewAddress of(String currency, String address, String label) {
		return new NewAddress(currency, new AddressTo(address, null), label, null, null, null, null, null, null);
	}

	/**
	 * Returns an address to add for every asset of the networks that are built like
	 * Ethereum.
	 * @param address the address
	 * @param label your name for it
	 * @return the address to add
	 * @throws IllegalArgumentException if a text is blank
	 */
	public static NewAddress forAllAssets(String address, String label) {
		return new NewAddress(ALL_ASSETS, new AddressTo(address, null), label, null, null, null, null, null,
				ALL_EVM_NETWORKS);
	}

	/**
	 * Returns this address with the tag that belongs to it.
	 * @param destinationTag tag or memo
	 * @return the new address
	 * @throws IllegalArgumentException if the tag is blank
	 */
	public NewAddress withDestinationTag(String destinationTag) {
		Arguments.require("destinationTag", destinationTag);
		return new NewAddress(this.currency, new AddressTo(this.to.address(), destinationTag), this.label,
				this.isVerifiedSelfHostedWallet, this.vaspId, this.businessName, this.businessCountryCode,
				this.isCertifiedSelfSend, this.network);
	}

	/**
	 * Returns this address on a network.
	 * @param network the network, such as {@code ethereum}
	 * @return the new address
	 * @throws IllegalArgumentException if the network is blank
	 */
	public NewAddress withNetwork(String network) {
		Arguments.require("network", network);
		return new NewAddress(this.currency, this.to, this.label, this.isVerifiedSelfHostedWallet, this.vaspId,
				this.businessName, this.businessCountryCode, this.isCertifiedSelfSend, network);
	}

	private static void requireCurrency(String currency, @Nullable String network) {
		if (!ALL_ASSETS.equals(currency)) {
			CurrencyId.require("currency", currency);
		}
		else if (!ALL_EVM_NETWORKS.equals(network)) {
			throw new IllegalArgumentException("network must be " + ALL_EVM_NETWORKS + " for currency " + ALL_ASSETS
					+ " but was " + Printable.of(network));
		}
	}

}
