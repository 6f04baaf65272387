package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The form of a code of a country, ISO 3166-1 alpha-2.
 */
final class CountryCode {

	private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

	private CountryCode() {
	}

	static void requireIfGiven(String name, @Nullable String code) {
		if (code != null) {
			require(name, code);
		}
	}

	static void require(String name, @Nullable String code) {
		if (code == null || !FORM.matcher(code).matches()) {
			throw new IllegalArgumentException(
					name + " must be two upper-case letters, like US, but was " + Printable.of(code));
		}
	}

}
