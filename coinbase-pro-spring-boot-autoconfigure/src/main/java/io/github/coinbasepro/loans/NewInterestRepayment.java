package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * Interest to pay back. It carries an id made here, by which the exchange can tell it
 * from another.
 *
 * @param idem your id of the repayment
 * @param fromProfileId profile that pays
 * @param currency currency to pay back, such as {@code USDC}
 * @param nativeAmount how much to pay back, in that currency, positive
 */
public record NewInterestRepayment(UUID idem, UUID fromProfileId, String currency, BigDecimal nativeAmount) {

	/**
	 * Creates a repayment.
	 * @param idem your id of the repayment
	 * @param fromProfileId profile that pays
	 * @param currency currency to pay back, such as {@code USDC}
	 * @param nativeAmount how much to pay back, in that currency, positive
	 * @throws IllegalArgumentException if an id is missing, the currency is not valid or
	 * the amount is not positive
	 */
	public NewInterestRepayment {
		Arguments.requireId("idem", idem);
		Arguments.requireId("fromProfileId", fromProfileId);
		CurrencyId.require("currency", currency);
		Arguments.requirePositive("nativeAmount", nativeAmount);
	}

	/**
	 * Returns a repayment with a random id.
	 * @param fromProfileId profile that pays
	 * @param currency currency to pay back, such as {@code USDC}
	 * @param nativeAmount how much to pay back, in that currency, positive
	 * @return the repayment
	 * @throws IllegalArgumentException if the currency is not valid or the amount is not
	 * positive
	 */
	public static NewInterestRepayment of(UUID fromProfileId, String currency, BigDecimal nativeAmount) {
		return new NewInterestRepayment(UUID.randomUUID(), fromProfileId, currency, nativeAmount);
	}

}
