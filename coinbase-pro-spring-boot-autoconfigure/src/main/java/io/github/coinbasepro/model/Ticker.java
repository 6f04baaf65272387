package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The last trade of a product and its best prices.
 *
 * @param tradeId id of the last trade
 * @param price price of the last trade
 * @param size size of the last trade
 * @param time when it traded
 * @param bid best bid
 * @param ask best ask
 * @param volume size traded in the last 24 hours, in the base currency
 * @param rfqVolume volume of quoted trades in the last 24 hours
 * @param conversionsVolume volume of conversions in the last 24 hours
 */
public record Ticker(long tradeId, BigDecimal price, BigDecimal size, @Nullable Instant time, @Nullable BigDecimal bid,
		@Nullable BigDecimal ask, @Nullable BigDecimal volume, @Nullable BigDecimal rfqVolume,
		@Nullable BigDecimal conversionsVolume) {

}
