package io.github.coinbasepro.withdrawals;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.StreetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who receives a withdrawal, as a travel rule asks for it.
 *
 * @param name name
 * @param address where they live or have their seat
 * @param telephoneNumber telephone number
 * @param accountLocation where the account is
 * @param dateOfBirth date of birth of a person
 * @param financialInstitution bank or provider
 */
public record TravelRuleBeneficiary(@Nullable String name, @Nullable StreetAddress address,
		@Nullable String telephoneNumber, @Nullable String accountLocation, @Nullable BirthDate dateOfBirth,
		@Nullable String financialInstitution) {

	/**
	 * Creates a beneficiary.
	 * @param name name
	 * @param address where they live or have their seat
	 * @param telephoneNumber telephone number
	 * @param accountLocation where the account is
	 * @param dateOfBirth date of birth of a person
	 * @param financialInstitution bank or provider
	 * @throws IllegalArgumentException if the name is blank
	 */
	public TravelRuleBeneficiary {
		Arguments.requireTextIfGiven("name", name);
	}

	/**
	 * Returns a beneficiary by name.
	 * @param name the name
	 * @return a beneficiary
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static TravelRuleBeneficiary named(String name) {
		Arguments.require("name", name);
		return new TravelRuleBeneficiary(name, null, null, null, null, null);
	}

	/**
	 * Returns this beneficiary with an address.
	 * @param address the address
	 * @return the new beneficiary
	 */
	public TravelRuleBeneficiary withAddress(StreetAddress address) {
		Arguments.require("address", address);
		return new TravelRuleBeneficiary(this.name, address, this.telephoneNumber, this.accountLocation,
				this.dateOfBirth, this.financialInstitution);
	}

	/**
	 * Returns this beneficiary with a telephone number.
	 * @param telephoneNumber the number
	 * @return the new beneficiary
	 */
	public TravelRuleBeneficiary withTelephoneNumber(String telephoneNumber) {
		Arguments.require("telephoneNumber", telephoneNumber);
		return new TravelRuleBeneficiary(this.name, this.address, telephoneNumber, this.accountLocation,
				this.dateOfBirth, this.financialInstitution);
	}

	/**
	 * Returns this beneficiary with the place of the account.
	 * @param accountLocation where the account is
	 * @return the new beneficiary
	 */
	public TravelRuleBeneficiary withAccountLocation(String accountLocation) {
		Arguments.require("accountLocation", accountLocation);
		return new TravelRuleBeneficiary(this.name, this.address, this.telephoneNumber, accountLocation,
				this.dateOfBirth, this.financialInstitution);
	}

	/**
	 * Returns this beneficiary with the date of birth of a person.
	 * @param dateOfBirth the date
	 * @return the new beneficiary
	 */
	public TravelRuleBeneficiary withDateOfBirth(BirthDate dateOfBirth) {
		Arguments.require("dateOfBirth", dateOfBirth);
		return new TravelRuleBeneficiary(this.name, this.address, this.telephoneNumber, this.accountLocation,
				dateOfBirth, this.financialInstitution);
	}

	/**
	 * Returns this beneficiary with a bank or provider.
	 * @param financialInstitution the bank or provider
	 * @return the new beneficiary
	 */
	public TravelRuleBeneficiary withFinancialInstitution(String financialInstitution) {
		Arguments.require("financialInstitution", financialInstitution);
		return new TravelRuleBeneficiary(this.name, this.address, this.telephoneNumber, this.accountLocation,
				this.dateOfBirth, financialInstitution);
	}

}
