package io.github.coinbasepro.withdrawals;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.StreetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a withdrawal, as a travel rule asks for it.
 *
 * @param name name
 * @param naturalName name of a person
 * @param address where they live or have their seat
 * @param telephoneNumber telephone number
 * @param account account
 * @param accountLocationCountryCode country of the account, ISO 3166-1 alpha-2
 * @param dateOfBirth date of birth of a person
 * @param accountNumber number of the account
 * @param walletAddress address of the wallet
 */
public record TravelRuleOriginator(@Nullable String name, @Nullable NaturalName naturalName,
		@Nullable StreetAddress address, @Nullable String telephoneNumber, @Nullable String account,
		@Nullable String accountLocationCountryCode, @Nullable BirthDate dateOfBirth, @Nullable String accountNumber,
		@Nullable String walletAddress) {

	/**
	 * Creates an originator.
	 * @param name name
	 * @param naturalName name of a person
	 * @param address where they live or have their seat
	 * @param telephoneNumber telephone number
	 * @param account account
	 * @param accountLocationCountryCode country of the account, ISO 3166-1 alpha-2
	 * @param dateOfBirth date of birth of a person
	 * @param accountNumber number of the account
	 * @param walletAddress address of the wallet
	 * @throws IllegalArgumentException if the name is blank or the country is no code of
	 * one
	 */
	public TravelRuleOriginator {
		Arguments.requireTextIfGiven("name", name);
		CountryCode.requireIfGiven("accountLocationCountryCode", accountLocationCountryCode);
	}

	/**
	 * Returns an originator by name.
	 * @param name the name
	 * @return an originator
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static TravelRuleOriginator named(String name) {
		Arguments.require("name", name);
		return new TravelRuleOriginator(name, null, null, null, null, null, null, null, null);
	}

	/**
	 * Returns this originator with the name of a person.
	 * @param naturalName the name
	 * @return the new originator
	 */
	public TravelRuleOriginator withNaturalName(NaturalName naturalName) {
		Arguments.require("naturalName", naturalName);
		return new TravelRuleOriginator(this.name, naturalName, this.address, this.telephoneNumber, this.account,
				this.accountLocationCountryCode, this.dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with an address.
	 * @param address the address
	 * @return the new originator
	 */
	public TravelRuleOriginator withAddress(StreetAddress address) {
		Arguments.require("address", address);
		return new TravelRuleOriginator(this.name, this.naturalName, address, this.telephoneNumber, this.account,
				this.accountLocationCountryCode, this.dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with a telephone number.
	 * @param telephoneNumber the number
	 * @return the new originator
	 */
	public TravelRuleOriginator withTelephoneNumber(String telephoneNumber) {
		Arguments.require("telephoneNumber", telephoneNumber);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, telephoneNumber, this.account,
				this.accountLocationCountryCode, this.dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with an account.
	 * @param account the account
	 * @return the new originator
	 */
	public TravelRuleOriginator withAccount(String account) {
		Arguments.require("account", account);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, this.telephoneNumber, account,
				this.accountLocationCountryCode, this.dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with the country of the account.
	 * @param accountLocationCountryCode the country, ISO 3166-1 alpha-2
	 * @return the new originator
	 * @throws IllegalArgumentException if the country is no code of one
	 */
	public TravelRuleOriginator withAccountLocationCountryCode(String accountLocationCountryCode) {
		Arguments.require("accountLocationCountryCode", accountLocationCountryCode);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, this.telephoneNumber, this.account,
				accountLocationCountryCode, this.dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with the date of birth of a person.
	 * @param dateOfBirth the date
	 * @return the new originator
	 */
	public TravelRuleOriginator withDateOfBirth(BirthDate dateOfBirth) {
		Arguments.require("dateOfBirth", dateOfBirth);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, this.telephoneNumber, this.account,
				this.accountLocationCountryCode, dateOfBirth, this.accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with the number of the account.
	 * @param accountNumber the number
	 * @return the new originator
	 */
	public TravelRuleOriginator withAccountNumber(String accountNumber) {
		Arguments.require("accountNumber", accountNumber);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, this.telephoneNumber, this.account,
				this.accountLocationCountryCode, this.dateOfBirth, accountNumber, this.walletAddress);
	}

	/**
	 * Returns this originator with the address of the wallet.
	 * @param walletAddress the address
	 * @return the new originator
	 */
	public TravelRuleOriginator withWalletAddress(String walletAddress) {
		Arguments.require("walletAddress", walletAddress);
		return new TravelRuleOriginator(this.name, this.naturalName, this.address, this.telephoneNumber, this.account,
				this.accountLocationCountryCode, this.dateOfBirth, this.accountNumber, walletAddress);
	}

}
