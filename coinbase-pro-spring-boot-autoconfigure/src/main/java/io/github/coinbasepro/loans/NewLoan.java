package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;
import org.jspecify.annotations.Nullable;

/**
 * A loan to open. It cannot be cancelled.
 *
 * @param loanId your id of the loan; null to leave it to the exchange
 * @param currency currency to borrow, such as {@code USDC}
 * @param nativeAmount how much to borrow, in that currency, positive
 * @param interestRate yearly rate, as the options tell it, positive
 * @param termStartDate when the term begins
 * @param termEndDate when the term ends; null for a loan without an end
 * @param profileId profile that gets the funds
 */
public record NewLoan(@Nullable UUID loanId, String currency, BigDecimal nativeAmount, BigDecimal interestRate,
		Instant termStartDate, @Nullable Instant termEndDate, UUID profileId) {

	/**
	 * Creates a loan to open.
	 * @param loanId your id of the loan; null to leave it to the exchange
	 * @param currency currency to borrow, such as {@code USDC}
	 * @param nativeAmount how much to borrow, in that currency, positive
	 * @param interestRate yearly rate, as the options tell it, positive
	 * @param termStartDate when the term begins
	 * @param termEndDate when the term ends; null for a loan without an end
	 * @param profileId profile that gets the funds
	 * @throws IllegalArgumentException if the currency is not valid, an amount is not
	 * positive, the profile or the first day of the term is missing, or the term ends
	 * before it begins
	 */
	public NewLoan {
		Arguments.require("profileId", profileId);
		CurrencyId.require("currency", currency);
		Arguments.requirePositive("nativeAmount", nativeAmount);
		Arguments.requirePositive("interestRate", interestRate);
		if (termStartDate == null) {
			throw new IllegalArgumentException("termStartDate is missing");
		}
		if (termEndDate != null && !termEndDate.isAfter(termStartDate)) {
			throw new IllegalArgumentException(
					"termEndDate must be after termStartDate: " + termEndDate + " and " + termStartDate);
		}
		Arguments.requireId("profileId", profileId);
	}

}
