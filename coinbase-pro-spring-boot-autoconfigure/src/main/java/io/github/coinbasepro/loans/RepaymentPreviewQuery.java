package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * A repayment of principal to preview.
 *
 * @param loanId the loan
 * @param currency currency to pay back, such as {@code USDC}
 * @param nativeAmount how much to pay back, in that currency, positive
 */
public record RepaymentPreviewQuery(UUID loanId, String currency, BigDecimal nativeAmount) {

	/**
	 * Creates a query for a repayment.
	 * @param loanId the loan
	 * @param currency currency to pay back, such as {@code USDC}
	 * @param nativeAmount how much to pay back, in that currency, positive
	 * @throws IllegalArgumentException if the loan is missing, the currency is not valid
	 * or the amount is not positive
	 */
	public RepaymentPreviewQuery {
		Arguments.requireId("loanId", loanId);
		CurrencyId.require("currency", currency);
		Arguments.requirePositive("nativeAmount", nativeAmount);
	}

}
