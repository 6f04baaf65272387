package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<DoneReason> KNOWN = KnownValues.of(DoneReason::value, FILLED, CANCELED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public DoneReason {
		OpenEnum.requireText(DoneReason.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static DoneReason of(String value) {
		return KNOWN.get(value, DoneReason::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
