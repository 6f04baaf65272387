package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The form of a code of a country, ISO 3166-1 alpha-2.
 */
public final class CountryCode {

	private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

	private CountryCode() {
	}

	/**
	 * Refuses what is given and does not have the form of a country code.
	 * @param name name of the parameter
	 * @param code the code, may be null
	 * @throws IllegalArgumentException if the code is not two upper-case letters
	 */
	public static void requireIfGiven(String name, @Nullable String code) {
		if (code != null) {
			require(name, code);
		}
	}

	/**
	 * Refuses what does not have the form of a country code.
	 * @param name name of the parameter
	 * @param code the code
	 * @throws IllegalArgumentException if the code is missing or is not two upper-case
	 * letters
	 */
	public static void require(String name, @Nullable String code) {
		if (code == null || !FORM.matcher(code).matches()) {
			throw new IllegalArgumentException(
					name + " must be two upper-case letters, like US, but was " + Printable.of(code));
		}
	}

}
