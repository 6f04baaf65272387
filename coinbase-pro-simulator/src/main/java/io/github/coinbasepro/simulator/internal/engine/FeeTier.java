package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The rates of those who traded a certain volume in thirty days.
 *
 * @param usdFrom least volume, in USD
 * @param usdTo volume at which the next tier begins, in USD; {@code null} for none
 * @param rates the rates
 */
public record FeeTier(BigDecimal usdFrom, @Nullable BigDecimal usdTo, FeeRates rates) {

}
