package io.github.coinbasepro.model;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/**
 * What a product did in the last 24 hours and 30 days. Volumes are in the base currency.
 *
 * @param open price 24 hours ago
 * @param high highest price
 * @param low lowest price
 * @param last last price
 * @param volume volume in 24 hours
 * @param volume30Day volume in 30 days
 * @param rfqVolume24Hour volume of quoted trades in 24 hours
 * @param rfqVolume30Day volume of quoted trades in 30 days
 * @param conversionsVolume24Hour volume of conversions in 24 hours
 * @param conversionsVolume30Day volume of conversions in 30 days
 */
public record ProductStats(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal last, BigDecimal volume,
		@JsonProperty("volume_30day") @Nullable BigDecimal volume30Day,
		@JsonProperty("rfq_volume_24hour") @Nullable BigDecimal rfqVolume24Hour,
		@JsonProperty("rfq_volume_30day") @Nullable BigDecimal rfqVolume30Day,
		@JsonProperty("conversions_volume_24hour") @Nullable BigDecimal conversionsVolume24Hour,
		@JsonProperty("conversions_volume_30day") @Nullable BigDecimal conversionsVolume30Day) {

}
