package io.github.coinbasepro.internal.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of a type by their text.
 *
 * @param <E> the type of the constants
 */
public final class KnownValues<E> {

	private final Map<String, E> byText;

	private KnownValues(Map<String, E> byText) {
		this.byText = byText;
	}

	/**
	 * Returns the constants of a type.
	 * @param <E> the type of the constants
	 * @param text returns the text of a constant
	 * @param constants the constants
	 * @return the constants by their text
	 */
	@SafeVarargs
	public static <E> KnownValues<E> of(Function<E, String> text, E... constants) {
		Map<String, E> byText = new HashMap<>();
		for (E constant : constants) {
			byText.put(text.apply(constant), constant);
		}
		return new KnownValues<>(byText);
	}

	/**
	 * Returns the constant with a text.
	 * @param text the text
	 * @param otherwise makes a value of a text that no constant has
	 * @return the constant, or else the new value
	 */
	public E get(String text, Function<String, E> otherwise) {
		E constant = this.byText.get(text);
		return (constant != null) ? constant : otherwise.apply(text);
	}

}
