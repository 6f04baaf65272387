package io.github.coinbasepro.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of an {@link OpenEnum} by their text.
 *
 * @param <E> the type of the constants
 */
final class KnownValues<E extends OpenEnum> {

	private final Map<String, E> byText;

	private KnownValues(Map<String, E> byText) {
		this.byText = byText;
	}

	@SafeVarargs
	static <E extends OpenEnum> KnownValues<E> of(E... constants) {
		Map<String, E> byText = new HashMap<>();
		for (E constant : constants) {
			byText.put(constant.value(), constant);
		}
		return new KnownValues<>(byText);
	}

	/**
	 * Returns the constant with a text.
	 * @param text the text
	 * @param otherwise makes a value of a text that no constant has
	 * @return the constant, or else the new value
	 */
	E get(String text, Function<String, E> otherwise) {
		E constant = this.byText.get(text);
		return (constant != null) ? constant : otherwise.apply(text);
	}

}
