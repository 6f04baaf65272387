package io.github.coinbasepro.internal.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.github.coinbasepro.model.OpenEnum;

/**
 * The constants of an {@link OpenEnum} by their text.
 *
 * @param <E> the type of the constants
 */
public final class KnownValues<E extends OpenEnum> {

	private final Map<String, E> byText;

	private KnownValues(Map<String, E> byText) {
		this.byText = byText;
	}

	@SafeVarargs
	public static <E extends OpenEnum> KnownValues<E> of(E... constants) {
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
	public E get(String text, Function<String, E> otherwise) {
		E constant = this.byText.get(text);
		return (constant != null) ? constant : otherwise.apply(text);
	}

}
