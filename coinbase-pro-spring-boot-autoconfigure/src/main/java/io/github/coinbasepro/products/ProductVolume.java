package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.util.List;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * How much of a product was traded, market by market. A volume is null where the product
 * has no such market.
 *
 * @param id the product, such as {@code BTC-USD}
 * @param baseCurrency what is traded
 * @param quoteCurrency what it is paid in
 * @param displayName name for people
 * @param marketTypes markets it is traded on, such as {@code spot} and {@code rfq}
 * @param spotVolume24Hour volume of the order book in 24 hours
 * @param spotVolume30Day volume of the order book in 30 days
 * @param rfqVolume24Hour volume of quoted trades in 24 hours
 * @param rfqVolume30Day volume of quoted trades in 30 days
 * @param conversionVolume24Hour volume of conversions in 24 hours
 * @param conversionVolume30Day volume of conversions in 30 days
 */
@WireFormat(ProductsJson.ProductVolumeNames.class)
public record ProductVolume(String id, @Nullable String baseCurrency, @Nullable String quoteCurrency,
		@Nullable String displayName, List<String> marketTypes, @Nullable BigDecimal spotVolume24Hour,
		@Nullable BigDecimal spotVolume30Day, @Nullable BigDecimal rfqVolume24Hour, @Nullable BigDecimal rfqVolume30Day,
		@Nullable BigDecimal conversionVolume24Hour, @Nullable BigDecimal conversionVolume30Day) {

}
