package io.github.coinbasepro.loans;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;

/**
 * A loan to preview.
 *
 * @param currency currency to borrow, such as {@code USDC}
 * @param nativeAmount how much to borrow, in that currency, positive
 */
public record LoanPreviewQuery(String currency, BigDecimal nativeAmount) {

	/**
	 * Creates a query for a loan.
	 * @param currency currency to borrow, such as {@code USDC}
	 * @param nativeAmount how much to borrow, in that currency, positive
	 * @throws IllegalArgumentException if the currency is not valid or the amount is not
	 * positive
	 */
	public LoanPreviewQuery {
		CurrencyId.require("currency", currency);
		Arguments.requirePositive("nativeAmount", nativeAmount);
	}

}
