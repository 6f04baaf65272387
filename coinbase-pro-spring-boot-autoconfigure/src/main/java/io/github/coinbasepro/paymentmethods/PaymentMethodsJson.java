package io.github.coinbasepro.paymentmethods;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class PaymentMethodsJson {

	private PaymentMethodsJson() {
	}

	interface PaymentMethodNames {

		@JsonProperty("verificationMethod")
		Object verificationMethod();

		@JsonProperty("cdvStatus")
		Object cdvStatus();

	}

}
