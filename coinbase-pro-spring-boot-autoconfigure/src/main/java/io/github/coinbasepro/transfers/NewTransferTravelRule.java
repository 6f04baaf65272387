package io.github.coinbasepro.transfers;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.StreetAddress;
import io.github.coinbasepro.model.WalletType;
import org.jspecify.annotations.Nullable;

/**
 * What to tell about those whose funds came in by a transfer.
 *
 * @param transferId the transfer
 * @param originatorName who sends the funds
 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
 * @param vaspId provider that holds the wallet
 * @param vaspCountry country of the provider, ISO 3166-1 alpha-2
 * @param leiNumber legal entity identifier of the provider
 * @param businessAddress where the sender does business
 * @param walletType kind of wallet that the funds come from
 * @param isSelfCertified true if the wallet is yours
 */
@WireFormat(TransfersJson.NewTransferTravelRuleNames.class)
public record NewTransferTravelRule(UUID transferId, @Nullable String originatorName,
		@Nullable String originatorCountry, @Nullable String vaspId, @Nullable String vaspCountry,
		@Nullable String leiNumber, @Nullable StreetAddress businessAddress, @Nullable WalletType walletType,
		@Nullable Boolean isSelfCertified) {

	/**
	 * Creates data about a transfer.
	 * @param transferId the transfer
	 * @param originatorName who sends the funds
	 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
	 * @param vaspId provider that holds the wallet
	 * @param vaspCountry country of the provider, ISO 3166-1 alpha-2
	 * @param leiNumber legal entity identifier of the provider
	 * @param businessAddress where the sender does business
	 * @param walletType kind of wallet that the funds come from
	 * @param isSelfCertified true if the wallet is yours
	 * @throws IllegalArgumentException if the transfer is missing, a text is blank or a
	 * country is no code of one
	 */
	public NewTransferTravelRule {
		Arguments.requireId("transferId", transferId);
		Arguments.requireTextIfGiven("originatorName", originatorName);
		CountryCode.requireIfGiven("originatorCountry", originatorCountry);
		Arguments.requireTextIfGiven("vaspId", vaspId);
		CountryCode.requireIfGiven("vaspCountry", vaspCountry);
		Arguments.requireTextIfGiven("leiNumber", leiNumber);
	}

	/**
	 * Returns data that says nothing yet but which transfer it is about.
	 * @param transferId the transfer
	 * @return the data
	 * @throws IllegalArgumentException if the transfer is missing
	 */
	public static NewTransferTravelRule of(UUID transferId) {
		return new NewTransferTravelRule(transferId, null, null, null, null, null, null, null, null);
	}

	/**
	 * Returns this data with who sends the funds.
	 * @param name the name
	 * @param country the country, ISO 3166-1 alpha-2
	 * @return the new data
	 * @throws IllegalArgumentException if the name is blank or the country is no code of
	 * one
	 */
	public NewTransferTravelRule withOriginator(String name, String country) {
		Arguments.require("name", name);
		Arguments.require("country", country);
		return new NewTransferTravelRule(this.transferId, name, country, this.vaspId, this.vaspCountry, this.leiNumber,
				this.businessAddress, this.walletType, this.isSelfCertified);
	}

	/**
	 * Returns this data with the provider that holds the wallet.
	 * @param vaspId the provider
	 * @param country its country, ISO 3166-1 alpha-2
	 * @return the new data
	 * @throws IllegalArgumentException if the provider is blank or the country is no code
	 * of one
	 */
	public NewTransferTravelRule withVasp(String vaspId, String country) {
		Arguments.require("vaspId", vaspId);
		Arguments.require("country", country);
		return new NewTransferTravelRule(this.transferId, this.originatorName, this.originatorCountry, vaspId, country,
				this.leiNumber, this.businessAddress, this.walletType, this.isSelfCertified);
	}

	/**
	 * Returns this data with the legal entity identifier of the provider.
	 * @param leiNumber the identifier
	 * @return the new data
	 * @throws IllegalArgumentException if it is blank
	 */
	public NewTransferTravelRule withLeiNumber(String leiNumber) {
		Arguments.require("leiNumber", leiNumber);
		return new NewTransferTravelRule(this.transferId, this.originatorName, this.originatorCountry, this.vaspId,
				this.vaspCountry, leiNumber, this.businessAddress, this.walletType, this.isSelfCertified);
	}

	/**
	 * Returns this data with where the sender does business.
	 * @param businessAddress the address
	 * @return the new data
	 */
	public NewTransferTravelRule withBusinessAddress(StreetAddress businessAddress) {
		Arguments.require("businessAddress", businessAddress);
		return new NewTransferTravelRule(this.transferId, this.originatorName, this.originatorCountry, this.vaspId,
				this.vaspCountry, this.leiNumber, businessAddress, this.walletType, this.isSelfCertified);
	}

	/**
	 * Returns this data with the kind of wallet that the funds come from.
	 * @param walletType the kind
	 * @return the new data
	 */
	public NewTransferTravelRule withWalletType(WalletType walletType) {
		Arguments.require("walletType", walletType);
		return new NewTransferTravelRule(this.transferId, this.originatorName, this.originatorCountry, this.vaspId,
				this.vaspCountry, this.leiNumber, this.businessAddress, walletType, this.isSelfCertified);
	}

	/**
	 * Returns this data with your word that the wallet is yours.
	 * @return the new data
	 */
	public NewTransferTravelRule withSelfCertification() {
		return new NewTransferTravelRule(this.transferId, this.originatorName, this.originatorCountry, this.vaspId,
				this.vaspCountry, this.leiNumber, this.businessAddress, this.walletType, true);
	}

}
