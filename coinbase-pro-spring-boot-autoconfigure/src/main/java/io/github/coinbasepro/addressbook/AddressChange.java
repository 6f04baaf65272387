package io.github.coinbasepro.addressbook;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry of the address book. What is null is left out.
 *
 * @param id id of the entry
 * @param label your name for it
 * @param isVerifiedSelfHostedWallet true if it was signed and verified as a wallet of
 * your own
 * @param vaspId provider that owns the address, such as {@code Kraken}
 * @param businessName name of the business that owns the address
 * @param businessCountryCode its country, ISO 3166-1 alpha-2
 * @param isCertifiedSelfSend true if you declare that it is yours
 * @param network network it is on; {@code *} for all
 * @param walletVerificationNetwork network on which the wallet was verified
 */
public record AddressChange(UUID id, String label, @Nullable Boolean isVerifiedSelfHostedWallet,
		@Nullable String vaspId, @Nullable String businessName, @Nullable String businessCountryCode,
		@Nullable Boolean isCertifiedSelfSend, @Nullable String network, @Nullable String walletVerificationNetwork) {

	/**
	 * Creates a change.
	 * @param id id of the entry
	 * @param label your name for it
	 * @param isVerifiedSelfHostedWallet true if it was signed and verified as a wallet of
	 * your own
	 * @param vaspId provider that owns the address, such as {@code Kraken}
	 * @param businessName name of the business that owns the address
	 * @param businessCountryCode its country, ISO 3166-1 alpha-2
	 * @param isCertifiedSelfSend true if you declare that it is yours
	 * @param network network it is on; {@code *} for all
	 * @param walletVerificationNetwork network on which the wallet was verified
	 * @throws IllegalArgumentException if the id is missing, a text is blank or a country
	 * is no code of one
	 */
	public AddressChange {
		Arguments.requireId("id", id);
		Arguments.requireText("label", label);
		Arguments.requireTextIfGiven("vaspId", vaspId);
		Arguments.requireTextIfGiven("businessName", businessName);
		CountryCode.requireIfGiven("businessCountryCode", businessCountryCode);
		Arguments.requireTextIfGiven("network", network);
		Arguments.requireTextIfGiven("walletVerificationNetwork", walletVerificationNetwork);
	}

	/**
	 * Returns a change of the label alone.
	 * @param id id of the entry
	 * @param label your name for it
	 * @return the change
	 * @throws IllegalArgumentException if the label is blank
	 */
	public static AddressChange label(UUID id, String label) {
		return new AddressChange(id, label, null, null, null, null, null, null, null);
	}

}
