package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * When an order that is good till a time ({@link TimeInForce#GTT}) is cancelled.
 */
public enum CancelAfter {

	/** After one minute. */
	MINUTE("min"),

	/** After one hour. */
	HOUR("hour"),

	/** After one day. */
	DAY("day");

	private final String value;

	CancelAfter(String value) {
		this.value = value;
	}

	/**
	 * Returns the text as the exchange writes it.
	 * @return the text
	 */
	@JsonValue
	public String value() {
		return this.value;
	}

}
