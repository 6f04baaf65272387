package io.github.coinbasepro.transfers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<CurrencyType> KNOWN = KnownValues.of(CurrencyType::value, CRYPTO, FIAT);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public CurrencyType {
		OpenEnum.requireText(CurrencyType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static CurrencyType of(String value) {
		return KNOWN.get(value, CurrencyType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
