package io.github.coinbasepro.products;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 24 hours and 30 days. Volumes are in the base currency.
 * A product that was not traded has no prices, and may have no volumes.
 *
 * @param open price 24 hours ago; null if there was none
 * @param high highest price; null if there was none
 * @param low lowest price; null if there was none
 * @param last last price; null if the product was never traded
 * @param volume volume in 24 hours
 * @param volume30Day volume in 30 days
 * @param rfqVolume24Hour volume of quoted trades in 24 hours
 * @param rfqVolume30Day volume of quoted trades in 30 days
 * @param conversionsVolume24Hour volume of conversions in 24 hours
 * @param conversionsVolume30Day volume of conversions in 30 days
 */
@WireFormat(ProductsJson.ProductStatsNames.class)
public record ProductStats(@Nullable BigDecimal open, @Nullable BigDecimal high, @Nullable BigDecimal low,
		@Nullable BigDecimal last, @Nullable BigDecimal volume, @Nullable BigDecimal volume30Day,
		@Nullable BigDecimal rfqVolume24Hour, @Nullable BigDecimal rfqVolume30Day,
		@Nullable BigDecimal conversionsVolume24Hour, @Nullable BigDecimal conversionsVolume30Day) {

}
