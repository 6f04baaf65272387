package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;

/**
 * Whether an order or trade buys or sells the base currency.
 *
 * @param value the text as the exchange writes it
 */
public record Side(@JsonValue String value) implements OpenEnum {

	/** Buys the base currency. */
	public static final Side BUY = new Side("buy");

	/** Sells the base currency. */
	public static final Side SELL = new Side("sell");

	private static final KnownValues<Side> KNOWN = KnownValues.of(Side::value, BUY, SELL);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public Side {
		OpenEnum.requireText(Side.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Side of(String value) {
		return KNOWN.get(value, Side::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
