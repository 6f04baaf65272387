package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which part an order played in a fill.
 *
 * @param value the text as the exchange writes it
 */
public record Liquidity(@JsonValue String value) implements OpenEnum {

	/** Rested on the book. */
	public static final Liquidity MAKER = new Liquidity("M");

	/** Took from the book. */
	public static final Liquidity TAKER = new Liquidity("T");

	/** Neither. */
	public static final Liquidity OTHER = new Liquidity("O");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Liquidity {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
