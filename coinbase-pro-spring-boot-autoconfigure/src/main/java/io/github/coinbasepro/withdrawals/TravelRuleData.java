package io.github.coinbasepro.withdrawals;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a travel rule asks for about a withdrawal. On the wire sender and receiver are
 * fields of one object, told apart by their beginnings.
 *
 * @param originator who sends
 * @param transferPurpose what for
 * @param beneficiary who receives
 * @param isSelf whether sender and receiver are the same
 * @param originatingVaspForIntermediary what you attest where Coinbase is a provider in
 * between
 */
@WireFormat(WithdrawalsJson.TravelRuleDataNames.class)
public record TravelRuleData(@Nullable TravelRuleOriginator originator, @Nullable String transferPurpose,
		@Nullable TravelRuleBeneficiary beneficiary, @Nullable Boolean isSelf,
		@Nullable OriginatingVasp originatingVaspForIntermediary) {

	/**
	 * Returns data that says who sends and who receives.
	 * @param originator who sends
	 * @param beneficiary who receives
	 * @return the data
	 */
	public static TravelRuleData of(TravelRuleOriginator originator, TravelRuleBeneficiary beneficiary) {
		Arguments.require("originator", originator);
		Arguments.require("beneficiary", beneficiary);
		return new TravelRuleData(originator, null, beneficiary, null, null);
	}

	/**
	 * Returns data that says that sender and receiver are the same.
	 * @return the data
	 */
	public static TravelRuleData toSelf() {
		return new TravelRuleData(null, null, null, true, null);
	}

	/**
	 * Returns this data with the purpose of the withdrawal.
	 * @param transferPurpose what for
	 * @return the new data
	 */
	public TravelRuleData withTransferPurpose(String transferPurpose) {
		Arguments.require("transferPurpose", transferPurpose);
		return new TravelRuleData(this.originator, transferPurpose, this.beneficiary, this.isSelf,
				this.originatingVaspForIntermediary);
	}

	/**
	 * Returns this data with your word that you have verified that the wallet is the
	 * originator's, where Coinbase is a provider in between.
	 * @return the new data
	 */
	public TravelRuleData withVerifiedWalletOwnership() {
		return new TravelRuleData(this.originator, this.transferPurpose, this.beneficiary, this.isSelf,
				new OriginatingVasp(true));
	}

}
