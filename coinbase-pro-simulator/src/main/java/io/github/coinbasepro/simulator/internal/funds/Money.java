package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;

/**
 * An amount of a currency, as someone asks for it to be moved.
 *
 * @param currency the currency
 * @param amount the amount, more than nothing and a multiple of the smallest unit
 */
public record Money(Currency currency, BigDecimal amount) {

	/**
	 * Read what was asked for.
	 * @param amount the amount
	 * @param currencyId code of the currency
	 * @return money
	 * @throws RefusedException if there is no such currency or the amount will not do
	 */
	public static Money of(BigDecimal amount, String currencyId) {
		if (amount.signum() <= 0) {
			throw RefusedException.invalid("amount must be a positive number");
		}
		Currency currency = currency(currencyId);
		if (amount.remainder(currency.minSize()).signum() != 0) {
			throw RefusedException
				.invalid("amount is too accurate. Smallest unit is " + currency.minSize().toPlainString());
		}
		return new Money(currency, amount);
	}

	/**
	 * Look a currency up.
	 * @param id code of the currency
	 * @return the currency
	 * @throws RefusedException if there is no such currency
	 */
	public static Currency currency(String id) {
		return Listings.currencies()
			.stream()
			.filter((currency) -> currency.id().equals(id))
			.findFirst()
			.orElseThrow(() -> RefusedException.invalid("Invalid currency " + id));
	}

}
