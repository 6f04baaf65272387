package io.github.coinbasepro.simulator.internal.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Statistics of a product on the wire.
 */
record StatsBody(String open, String high, String low, String last, String volume,
		@JsonProperty("volume_30day") String volumeOf30Days,
		@JsonProperty("rfq_volume_24hour") String rfqVolumeOf24Hours,
		@JsonProperty("rfq_volume_30day") String rfqVolumeOf30Days) {

}
