package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which way the price must go to trigger a stop.
 *
 * @param value the text as the exchange writes it
 */
public record StopType(@JsonValue String value) implements OpenEnum {

	/** Triggered by a trade at the stop price or below. */
	public static final StopType LOSS = new StopType("loss");

	/** Triggered by a trade at the stop price or above. */
	public static final StopType ENTRY = new StopType("entry");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public StopType {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
