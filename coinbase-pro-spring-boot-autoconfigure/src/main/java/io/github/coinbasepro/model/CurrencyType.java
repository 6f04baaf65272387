package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a currency is of a state or of a chain.
 *
 * @param value the text as the exchange writes it
 */
public record CurrencyType(@JsonValue String value) implements OpenEnum {

	/** Of a chain. */
	public static final CurrencyType CRYPTO = new CurrencyType("crypto");

	/** Of a state. */
	public static final CurrencyType FIAT = new CurrencyType("fiat");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CurrencyType {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
