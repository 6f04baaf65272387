package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<StopType> KNOWN = KnownValues.of(StopType::value, LOSS, ENTRY);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public StopType {
		OpenEnum.requireText(StopType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static StopType of(String value) {
		return KNOWN.get(value, StopType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
