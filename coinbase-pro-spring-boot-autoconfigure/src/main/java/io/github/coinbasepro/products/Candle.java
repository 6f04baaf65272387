package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.internal.value.WireFormat;

/**
 * The prices and the volume of one interval. An interval without a trade has no candle.
 *
 * @param time start of the interval
 * @param low lowest price
 * @param high highest price
 * @param open first price
 * @param close last price
 * @param volume size traded, in the base currency
 */
@WireFormat(ProductsJson.CandleRow.class)
public record Candle(Instant time, BigDecimal low, BigDecimal high, BigDecimal open, BigDecimal close,
		BigDecimal volume) {

}
