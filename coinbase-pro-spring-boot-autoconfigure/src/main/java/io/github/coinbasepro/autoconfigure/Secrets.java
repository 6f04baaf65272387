package io.github.coinbasepro.autoconfigure;

import java.util.Locale;
import java.util.Set;

/**
 * Which properties hold secrets, in whatever form their names are written.
 */
final class Secrets {

	private static final String PREFIX = "coinbasepro";

	private static final Set<String> NAMES = Set.of("key", "secret", "passphrase", "password");

	private Secrets() {
	}

	/**
	 * Returns whether a property is one of ours and holds a secret: written as in
	 * {@code application.yml} or as an environment variable.
	 */
	static boolean isSecret(String key) {
		String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return plain.startsWith(PREFIX) && NAMES.stream().anyMatch(plain::endsWith);
	}

}
