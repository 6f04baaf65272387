package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SettlementPreference {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
