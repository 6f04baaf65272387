package io.github.coinbasepro.products;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 30 days.
 *
 * @param volume volume of the order book
 * @param rfqVolume volume of quoted trades
 */
public record MonthStats(@Nullable BigDecimal volume, @Nullable BigDecimal rfqVolume) {

}
