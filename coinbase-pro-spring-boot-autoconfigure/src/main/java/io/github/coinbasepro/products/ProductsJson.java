package io.github.coinbasepro.products;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class ProductsJson {

	private ProductsJson() {
	}

	interface ProductStatsNames {

		@JsonProperty("volume_30day")
		Object volume30Day();

		@JsonProperty("rfq_volume_24hour")
		Object rfqVolume24Hour();

		@JsonProperty("rfq_volume_30day")
		Object rfqVolume30Day();

		@JsonProperty("conversions_volume_24hour")
		Object conversionsVolume24Hour();

		@JsonProperty("conversions_volume_30day")
		Object conversionsVolume30Day();

	}

	interface ProductStatsByPeriodNames {

		@JsonProperty("stats_30day")
		Object stats30Day();

		@JsonProperty("stats_24hour")
		Object stats24Hour();

	}

	interface ProductVolumeNames {

		@JsonProperty("spot_volume_24hour")
		Object spotVolume24Hour();

		@JsonProperty("spot_volume_30day")
		Object spotVolume30Day();

		@JsonProperty("rfq_volume_24hour")
		Object rfqVolume24Hour();

		@JsonProperty("rfq_volume_30day")
		Object rfqVolume30Day();

		@JsonProperty("conversion_volume_24hour")
		Object conversionVolume24Hour();

		@JsonProperty("conversion_volume_30day")
		Object conversionVolume30Day();

	}

	@JsonDeserialize(using = CandleDeserializer.class)
	interface CandleRow {

	}

}
