package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Side {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
