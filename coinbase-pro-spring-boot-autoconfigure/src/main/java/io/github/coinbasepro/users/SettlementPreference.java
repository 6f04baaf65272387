package io.github.coinbasepro.users;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Whether dollars are held as dollars or as USD Coin.
 *
 * @param value the text as the exchange writes it
 */
public record SettlementPreference(@JsonValue String value) implements OpenEnum {

	/** Held in US dollars. */
	public static final SettlementPreference USD = new SettlementPreference("USD");

	/** Held in USD Coin. */
	public static final SettlementPreference USDC = new SettlementPreference("USDC");

	/** Neither: each stays what it is. */
	public static final SettlementPreference OPT_OUT = new SettlementPreference("opt-out");

	private static final KnownValues<SettlementPreference> KNOWN = KnownValues.of(SettlementPreference::value, USD,
			USDC, OPT_OUT);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public SettlementPreference {
		OpenEnum.requireText(SettlementPreference.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static SettlementPreference of(String value) {
		return KNOWN.get(value, SettlementPreference::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
