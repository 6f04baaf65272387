package io.github.coinbasepro.conversions;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A tier of the fees of conversions.
 *
 * @param fromAmount volume at which the tier begins
 * @param toAmount volume at which it ends; null for the last tier
 * @param feeRate rate, a fraction
 */
public record ConversionFeeTier(BigDecimal fromAmount, @Nullable BigDecimal toAmount, BigDecimal feeRate) {

}
