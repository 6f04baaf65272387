package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why an order is done.
 *
 * @param value the text as the exchange writes it
 */
public record DoneReason(@JsonValue String value) implements OpenEnum {

	/** Nothing of it is left. */
	public static final DoneReason FILLED = new DoneReason("filled");

	/** What was left has been cancelled. */
	public static final DoneReason CANCELED = new DoneReason("canceled");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DoneReason {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
