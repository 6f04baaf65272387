package io.github.coinbasepro.model;

import org.jspecify.annotations.Nullable;

/**
 * A value out of a list that the exchange may lengthen at any time. The values known
 * today are constants of the implementing type, compared with {@code equals}; a value
 * that appears tomorrow is read without an error and keeps its text.
 */
public interface OpenEnum {

	/**
	 * Returns the text as the exchange writes it.
	 * @return the text, never empty
	 */
	String value();

	/**
	 * Refuses a value without text.
	 * @param value the text to check
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	static void requireText(@Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("The value must have text");
		}
	}

}
