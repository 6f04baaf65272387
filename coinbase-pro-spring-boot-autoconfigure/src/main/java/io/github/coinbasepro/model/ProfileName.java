package io.github.coinbasepro.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The form of a name of a profile.
 */
final class ProfileName {

	private static final Set<String> RESERVED = Set.of("default", "margin");

	private ProfileName() {
	}

	static void require(@Nullable String name) {
		Arguments.requireText("name", name);
		if (name != null && RESERVED.contains(name)) {
			throw new IllegalArgumentException(
					"name must not be default or margin, which are reserved, but was " + Printable.of(name));
		}
	}

}
