package io.github.coinbasepro.simulator.internal.funds;

import org.jspecify.annotations.Nullable;

/**
 * What a user says of an address.
 *
 * @param currency currency to be sent to it
 * @param address the address
 * @param destinationTag tag of the recipient at that address
 * @param label its name
 * @param isVerifiedSelfHostedWallet whether the user is known to own it
 * @param vaspId institution that keeps it
 * @param businessName business that owns it
 * @param businessCountryCode country of that business
 * @param isCertifiedSelfSend whether the user says that he owns it
 * @param network its network
 */
public record AddressNote(String currency, String address, @Nullable String destinationTag, String label,
		@Nullable Boolean isVerifiedSelfHostedWallet, @Nullable String vaspId, @Nullable String businessName,
		@Nullable String businessCountryCode, @Nullable Boolean isCertifiedSelfSend, @Nullable String network) {

	/**
	 * Stands for all currencies.
	 */
	public static final String ALL_ASSETS = "_ALL_ASSETS_";

	AddressNote checked() {
		if (this.currency.equals(ALL_ASSETS)) {
			Network.ETHEREUM.check(this.address);
		}
		else {
			Network.of(Money.currency(this.currency)).check(this.address);
		}
		return this;
	}

}
