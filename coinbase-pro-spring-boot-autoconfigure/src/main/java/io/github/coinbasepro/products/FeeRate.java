package io.github.coinbasepro.products;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A tier of the fees that everybody pays. Rates are fractions: {@code 0.006} is 60 basis
 * points.
 *
 * @param usdFrom volume of 30 days in dollars at which the tier begins
 * @param usdTo volume at which it ends; null for the last tier
 * @param makerFeeRate rate of orders that rest on the book
 * @param takerFeeRate rate of orders that take from it
 */
public record FeeRate(@Nullable BigDecimal usdFrom, @Nullable BigDecimal usdTo, BigDecimal makerFeeRate,
		BigDecimal takerFeeRate) {

}
