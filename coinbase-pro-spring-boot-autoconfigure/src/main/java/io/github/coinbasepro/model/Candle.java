package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

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
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({ "time", "low", "high", "open", "close", "volume" })
public record Candle(Instant time, BigDecimal low, BigDecimal high, BigDecimal open, BigDecimal close,
		BigDecimal volume) {

}
