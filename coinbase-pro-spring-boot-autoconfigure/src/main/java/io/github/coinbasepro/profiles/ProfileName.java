package io.github.coinbasepro.profiles;

import java.util.Set;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Printable;
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
