package io.github.coinbasepro.model;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a list that the exchange may lengthen at any time. The values known
 * today are constants of the implementing type; a value that appears tomorrow is read
 * without an error and keeps its text. What the client reads, and what {@code of}
 * returns, is the constant itself where there is one, so that {@code ==} finds it; values
 * made with {@code new} and values that are not known are compared with {@code equals}.
 */
public interface OpenEnum {

	/**
	 * Returns the text as the exchange writes it.
	 * @return the text, never empty
	 */
	String value();

	/**
	 * Refuses a value without text.
	 * @param type the type of the value
	 * @param value the text to check
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	static void requireText(Class<? extends OpenEnum> type, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(
					"value of " + type.getSimpleName() + " must not be blank but was " + Printable.of(value));
		}
	}

}
