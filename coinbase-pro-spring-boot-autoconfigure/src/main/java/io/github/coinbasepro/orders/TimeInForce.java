package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<TimeInForce> KNOWN = KnownValues.of(TimeInForce::value, GTC, GTT, IOC, FOK);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public TimeInForce {
		OpenEnum.requireText(TimeInForce.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static TimeInForce of(String value) {
		return KNOWN.get(value, TimeInForce::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
