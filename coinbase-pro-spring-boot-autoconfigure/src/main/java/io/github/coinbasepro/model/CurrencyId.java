package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The form of a currency id.
 */
public final class CurrencyId {

	private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,20}");

	private CurrencyId() {
	}

	/**
	 * Refuses what cannot be a currency id.
	 * @param name name of the parameter
	 * @param currencyId the id to check, such as {@code BTC}
	 * @return the id
	 * @throws IllegalArgumentException if it is not up to 20 upper-case letters and
	 * digits
	 */
	public static String require(String name, @Nullable String currencyId) {
		if (currencyId == null || !FORM.matcher(currencyId).matches()) {
			throw new IllegalArgumentException(
					name + " must be upper-case letters and digits, like BTC, but was " + Printable.of(currencyId));
		}
		return currencyId;
	}

}
