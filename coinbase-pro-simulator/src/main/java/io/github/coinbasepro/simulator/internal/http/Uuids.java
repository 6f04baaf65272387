package io.github.coinbasepro.simulator.internal.http;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * UUIDs as they come in, with and without hyphens.
 */
final class Uuids {

	private static final Pattern PLAIN = Pattern
		.compile("([0-9a-fA-F]{8})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{12})");

	private static final Pattern HYPHENATED = Pattern
		.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

	private Uuids() {
	}

	static @Nullable UUID parse(String text) {
		String hyphenated = PLAIN.matcher(text).replaceFirst("$1-$2-$3-$4-$5");
		return HYPHENATED.matcher(hyphenated).matches() ? UUID.fromString(hyphenated) : null;
	}

}
