package io.github.coinbasepro.fills;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<Liquidity> KNOWN = KnownValues.of(Liquidity::value, MAKER, TAKER, OTHER);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public Liquidity {
		OpenEnum.requireText(Liquidity.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Liquidity of(String value) {
		return KNOWN.get(value, Liquidity::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
