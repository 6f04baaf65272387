package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The last trade of a product and its best prices.
 *
 * @param tradeId id of the last trade; null if the product was never traded
 * @param price price of the last trade; null if the product was never traded
 * @param size size of the last trade; null if the product was never traded
 * @param time when it traded; null if the product was never traded
 * @param bid best bid; null if nobody bids
 * @param ask best ask; null if nobody offers
 * @param volume size traded in the last 24 hours, in the base currency
 * @param rfqVolume volume of quoted trades in the last 24 hours
 * @param conversionsVolume volume of conversions in the last 24 hours
 */
public record Ticker(@Nullable Long tradeId, @Nullable BigDecimal price, @Nullable BigDecimal size,
		@Nullable Instant time, @Nullable BigDecimal bid, @Nullable BigDecimal ask, @Nullable BigDecimal volume,
		@Nullable BigDecimal rfqVolume, @Nullable BigDecimal conversionsVolume) {

}
