package io.github.coinbasepro.travelrules;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.StreetAddress;
import io.github.coinbasepro.model.WalletType;
import org.jspecify.annotations.Nullable;

/**
 * What to tell about those who send funds from an address.
 *
 * @param address address that funds will come from
 * @param originatorName who sends the funds
 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
 * @param vaspId provider that holds the address
 * @param vaspCountry country of the provider, ISO 3166-1 alpha-2
 * @param leiNumber legal entity identifier of the provider
 * @param originatorAddress where the sender lives or has its seat
 * @param walletType kind of wallet
 * @param isSelfCertified true if the wallet is yours
 */
public record NewTravelRule(String address, String originatorName, String originatorCountry, @Nullable String vaspId,
		@Nullable String vaspCountry, @Nullable String leiNumber, @Nullable StreetAddress originatorAddress,
		@Nullable WalletType walletType, @Nullable Boolean isSelfCertified) {

	/**
	 * Creates what to tell.
	 * @param address address that funds will come from
	 * @param originatorName who sends the funds
	 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
	 * @param vaspId provider that holds the address
	 * @param vaspCountry country of the provider, ISO 3166-1 alpha-2
	 * @param leiNumber legal entity identifier of the provider
	 * @param originatorAddress where the sender lives or has its seat
	 * @param walletType kind of wallet
	 * @param isSelfCertified true if the wallet is yours
	 * @throws IllegalArgumentException if a text is blank or a country is no code of one
	 */
	public NewTravelRule {
		Arguments.requireText("address", address);
		Arguments.requireText("originatorName", originatorName);
		CountryCode.require("originatorCountry", originatorCountry);
		Arguments.requireTextIfGiven("vaspId", vaspId);
		CountryCode.requireIfGiven("vaspCountry", vaspCountry);
		Arguments.requireTextIfGiven("leiNumber", leiNumber);
	}

	/**
	 * Returns what must be told at least.
	 * @param address address that funds will come from
	 * @param originatorName who sends the funds
	 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
	 * @return what to tell
	 * @throws IllegalArgumentException if a text is blank or the country is no code of
	 * one
	 */
	public static NewTravelRule of(String address, String originatorName, String originatorCountry) {
		return new NewTravelRule(address, originatorName, originatorCountry, null, null, null, null, null, null);
	}

}
