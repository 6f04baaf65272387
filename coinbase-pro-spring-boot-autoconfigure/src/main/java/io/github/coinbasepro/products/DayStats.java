package io.github.coinbasepro.products;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 24 hours. A product that did not trade may have no
 * prices.
 *
 * @param open price 24 hours ago
 * @param high highest price
 * @param low lowest price
 * @param last last price
 * @param volume volume of the order book
 * @param rfqVolume volume of quoted trades
 */
public record DayStats(@Nullable BigDecimal open, @Nullable BigDecimal high, @Nullable BigDecimal low,
		@Nullable BigDecimal last, @Nullable BigDecimal volume, @Nullable BigDecimal rfqVolume) {

}
