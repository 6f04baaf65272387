package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.CurrencyId;
import org.jspecify.annotations.Nullable;

/**
 * Funds to send to an address. The exchange cannot take back what was sent to a wrong
 * one.
 *
 * @param amount how much, positive
 * @param currency of which currency, such as {@code BTC}
 * @param cryptoAddress where to
 * @param profileId profile to withdraw from; null for that of the key
 * @param destinationTag tag of the address, for currencies that have one; null for none
 * @param noDestinationTag true to say that the address needs no tag
 * @param nonce number of your own that goes with the withdrawal; null for none
 * @param network network to go over; null for the default of the currency
 * @param addNetworkFeeToTotal true to pay the fee of the network on top of the amount;
 * null to have it taken from the amount
 * @param isIntermediary true to send through Coinbase as a provider in between
 * @param intermediaryJurisdiction country whose law applies to the provider in between,
 * ISO 3166-1 alpha-2
 * @param travelRuleData who sends and who receives, where a travel rule asks for it
 */
@WireFormat(WithdrawalsJson.NewCryptoWithdrawalNames.class)
public record NewCryptoWithdrawal(BigDecimal amount, String currency, String cryptoAddress, @Nullable UUID profileId,
		@Nullable String destinationTag, @Nullable Boolean noDestinationTag, @Nullable Integer nonce,
		@Nullable String network, @Nullable Boolean addNetworkFeeToTotal, @Nullable Boolean isIntermediary,
		@Nullable String intermediaryJurisdiction, @Nullable TravelRuleData travelRuleData) {

	/**
	 * Creates a withdrawal.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param cryptoAddress where to
	 * @param profileId profile to withdraw from; null for that of the key
	 * @param destinationTag tag of the address, for currencies that have one; null for
	 * none
	 * @param noDestinationTag true to say that the address needs no tag
	 * @param nonce number of your own that goes with the withdrawal; null for none
	 * @param network network to go over; null for the default of the currency
	 * @param addNetworkFeeToTotal true to pay the fee of the network on top of the
	 * amount; null to have it taken from the amount
	 * @param isIntermediary true to send through Coinbase as a provider in between
	 * @param intermediaryJurisdiction country whose law applies to the provider in
	 * between, ISO 3166-1 alpha-2
	 * @param travelRuleData who sends and who receives, where a travel rule asks for it
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid, the address or the network is blank or has spaces, a tag is both given and
	 * said not to be needed, or a provider in between and its jurisdiction are not given
	 * together
	 */
	public NewCryptoWithdrawal {
		Arguments.requirePositive("amount", amount);
		CurrencyId.require("currency", currency);
		Arguments.requireWord("cryptoAddress", cryptoAddress);
		Arguments.requireTextIfGiven("destinationTag", destinationTag);
		if (destinationTag != null && Boolean.TRUE.equals(noDestinationTag)) {
			throw new IllegalArgumentException("destinationTag contradicts noDestinationTag: give one of them");
		}
		Arguments.requireWordIfGiven("network", network);
		CountryCode.requireIfGiven("intermediaryJurisdiction", intermediaryJurisdiction);
		if (Boolean.TRUE.equals(isIntermediary) != (intermediaryJurisdiction != null)) {
			throw new IllegalArgumentException(
					"isIntermediary and intermediaryJurisdiction must be given together or not at all");
		}
	}

	/**
	 * Returns a withdrawal over the default network of a currency, its fee taken from the
	 * amount.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param cryptoAddress where to
	 * @return the withdrawal
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid, or the address is blank or has spaces
	 */
	public static NewCryptoWithdrawal of(BigDecimal amount, String currency, String cryptoAddress) {
		return new NewCryptoWithdrawal(amount, currency, cryptoAddress, null, null, null, null, null, null, null, null,
				null);
	}

	/**
	 * Returns this withdrawal with the tag of the address.
	 * @param destinationTag the tag
	 * @return the new withdrawal
	 * @throws IllegalArgumentException if the tag is blank
	 */
	public NewCryptoWithdrawal withDestinationTag(String destinationTag) {
		Arguments.require("destinationTag", destinationTag);
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId, destinationTag,
				null, this.nonce, this.network, this.addNetworkFeeToTotal, this.isIntermediary,
				this.intermediaryJurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal saying that the address needs no tag.
	 * @return the new withdrawal
	 */
	public NewCryptoWithdrawal withoutDestinationTag() {
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId, null, true,
				this.nonce, this.network, this.addNetworkFeeToTotal, this.isIntermediary, this.intermediaryJurisdiction,
				this.travelRuleData);
	}

	/**
	 * Returns this withdrawal over another network.
	 * @param network id of the network, such as {@code ethereum}
	 * @return the new withdrawal
	 * @throws IllegalArgumentException if the network is blank or has spaces
	 */
	public NewCryptoWithdrawal withNetwork(String network) {
		Arguments.require("network", network);
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId,
				this.destinationTag, this.noDestinationTag, this.nonce, network, this.addNetworkFeeToTotal,
				this.isIntermediary, this.intermediaryJurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal with the fee of the network paid on top of the amount, so
	 * that the whole amount arrives.
	 * @return the new withdrawal
	 */
	public NewCryptoWithdrawal withNetworkFeeOnTop() {
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId,
				this.destinationTag, this.noDestinationTag, this.nonce, this.network, true, this.isIntermediary,
				this.intermediaryJurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal from another profile.
	 * @param profileId the profile
	 * @return the new withdrawal
	 */
	public NewCryptoWithdrawal withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, profileId, this.destinationTag,
				this.noDestinationTag, this.nonce, this.network, this.addNetworkFeeToTotal, this.isIntermediary,
				this.intermediaryJurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal with a number of your own.
	 * @param nonce the number
	 * @return the new withdrawal
	 */
	public NewCryptoWithdrawal withNonce(int nonce) {
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId,
				this.destinationTag, this.noDestinationTag, nonce, this.network, this.addNetworkFeeToTotal,
				this.isIntermediary, this.intermediaryJurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal sent through Coinbase as a provider in between.
	 * @param jurisdiction country whose law applies, ISO 3166-1 alpha-2
	 * @return the new withdrawal
	 * @throws IllegalArgumentException if the jurisdiction is no code of a country
	 */
	public NewCryptoWithdrawal withIntermediary(String jurisdiction) {
		Arguments.require("jurisdiction", jurisdiction);
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId,
				this.destinationTag, this.noDestinationTag, this.nonce, this.network, this.addNetworkFeeToTotal, true,
				jurisdiction, this.travelRuleData);
	}

	/**
	 * Returns this withdrawal with what a travel rule asks for.
	 * @param travelRuleData who sends and who receives
	 * @return the new withdrawal
	 */
	public NewCryptoWithdrawal withTravelRuleData(TravelRuleData travelRuleData) {
		Arguments.require("travelRuleData", travelRuleData);
		return new NewCryptoWithdrawal(this.amount, this.currency, this.cryptoAddress, this.profileId,
				this.destinationTag, this.noDestinationTag, this.nonce, this.network, this.addNetworkFeeToTotal,
				this.isIntermediary, this.intermediaryJurisdiction, travelRuleData);
	}

}
