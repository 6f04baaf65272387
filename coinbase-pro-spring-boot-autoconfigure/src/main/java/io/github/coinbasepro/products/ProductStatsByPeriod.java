package io.github.coinbasepro.products;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 24 hours and 30 days, as the list of all products has
 * it. Volumes are in the base currency.
 *
 * @param stats30Day the last 30 days
 * @param stats24Hour the last 24 hours
 */
@WireFormat(ProductsJson.ProductStatsByPeriodNames.class)
public record ProductStatsByPeriod(@Nullable MonthStats stats30Day, @Nullable DayStats stats24Hour) {

}
