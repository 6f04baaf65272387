package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class OrdersJson {

	private OrdersJson() {
	}

	interface NewOrderNames {

		@JsonProperty("type")
		Object type();

		@JsonUnwrapped
		Object options();

	}

	interface OrderNames {

		@JsonProperty("client_oid")
		Object clientOrderId();

		@JsonProperty("stp")
		Object selfTradePrevention();

	}

	interface OrderOptionsNames {

		@JsonProperty("client_oid")
		Object clientOrderId();

		@JsonProperty("stp")
		Object selfTradePrevention();

		@JsonUnwrapped
		Object stop();

	}

	interface StopNames {

		@JsonProperty("stop")
		Object type();

		@JsonProperty("stop_price")
		Object price();

		@JsonProperty("stop_limit_price")
		Object limitPrice();

	}

}
