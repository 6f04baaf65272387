package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How long a limit order lives.
 *
 * @param value the text as the exchange writes it
 */
public record TimeInForce(@JsonValue String value) implements OpenEnum {

	/** Good till cancelled. */
	public static final TimeInForce GTC = new TimeInForce("GTC");

	/** Good till a time, see {@link CancelAfter}. */
	public static final TimeInForce GTT = new TimeInForce("GTT");

	/** Immediate or cancel: what does not fill at once is cancelled. */
	public static final TimeInForce IOC = new TimeInForce("IOC");

	/** Fill or kill: filled whole at once or not at all. */
	public static final TimeInForce FOK = new TimeInForce("FOK");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TimeInForce {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
