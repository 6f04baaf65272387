package io.github.coinbasepro.observation;

import java.net.URI;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * {@link ObservationDocumentation} of the calls of a client.
 */
public enum CoinbaseProObservationDocumentation implements ObservationDocumentation {

	/**
	 * A call from its start to its end, with all its waits and attempts.
	 */
	CALL {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultCoinbaseProObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeyNames.values();
		}

	};

	/**
	 * Tags of meters and spans.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/** Name of the operation. */
		ENDPOINT("endpoint", "name of the operation, such as `orders.place`; `raw` for a raw request"),

		/** Template of the path. */
		URI("uri", "template of the path, such as `/orders/{order_id}`; `none` for a raw request"),

		/** HTTP method. */
		METHOD("method", "HTTP method"),

		/** Status of the answer to the last attempt. */
		STATUS("status", "status of the answer to the last attempt, `none` without an answer"),

		/** How the call ended. */
		OUTCOME("outcome", "how the call ended, see below"),

		/** Simple name of the exception. */
		EXCEPTION("exception", "simple name of the exception that the call failed with, else `none`"),

		/** Name of the client. */
		CLIENT("client", "name of the client");

		private final String key;

		private final String description;

		LowCardinalityKeyNames(String key, String description) {
			this.key = key;
			this.description = description;
		}

		@Override
		public String asString() {
			return this.key;
		}

		/**
		 * Returns what the value says.
		 * @return the description
		 */
		public String description() {
			return this.description;
		}

	}

	/**
	 * What spans say beyond that.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/** How many attempts went out. */
		ATTEMPTS("attempts", "how many attempts went out"),

		/** Host of the exchange. */
		SERVER_ADDRESS("server.address", "host of the exchange");

		private final String key;

		private final String description;

		HighCardinalityKeyNames(String key, String description) {
			this.key = key;
			this.description = description;
		}

		@Override
		public String asString() {
			return this.key;
		}

		/**
		 * Returns what the value says.
		 * @return the description
		 */
		public String description() {
			return this.description;
		}

	}

}
