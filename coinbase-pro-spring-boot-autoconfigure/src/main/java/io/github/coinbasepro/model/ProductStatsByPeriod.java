package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 24 hours and 30 days, as the list of all products has
 * it. Volumes are in the base currency.
 *
 * @param stats30Day the last 30 days
 * @param stats24Hour the last 24 hours
 */
public record ProductStatsByPeriod(@JsonProperty("stats_30day") @Nullable MonthStats stats30Day,
		@JsonProperty("stats_24hour") @Nullable DayStats stats24Hour) {

}
