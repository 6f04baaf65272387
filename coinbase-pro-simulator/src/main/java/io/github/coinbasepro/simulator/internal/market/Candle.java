package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;

/**
 * Prices and volume of one interval.
 *
 * @param time start of the interval, in seconds since the epoch
 * @param low lowest price
 * @param high highest price
 * @param open first price
 * @param close last price
 * @param volume what was traded, in base currency
 */
public record Candle(long time, BigDecimal low, BigDecimal high, BigDecimal open, BigDecimal close, BigDecimal volume) {

}
