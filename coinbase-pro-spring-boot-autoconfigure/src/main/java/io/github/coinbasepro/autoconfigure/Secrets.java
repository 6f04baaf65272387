package io.github.coinbasepro.autoconfigure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which properties hold secrets, in whatever form their names are written.
 */
final class Secrets {

	private static final String PREFIX = "coinbasepro";

	private static final String JSON = "springapplicationjson";

	private static final Set<String> NAMES = Set.of("key", "secret", "passphrase", "password");

	private static final Pattern SET_IN_TEXT = Pattern
		.compile("coinbase[._]?pro[._][a-z0-9._\\[\\]-]*(" + String.join("|", NAMES) + ")=", Pattern.CASE_INSENSITIVE);

	private static final Pattern SET_IN_JSON = Pattern.compile("coinbase.*(" + String.join("|", NAMES) + ")",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private Secrets() {
	}

	/**
	 * Returns whether a property is one of ours and holds a secret: written as in
	 * {@code application.yml} or as an environment variable.
	 */
	static boolean isSecret(String key) {
		String plain = plain(key);
		return plain.startsWith(PREFIX) && NAMES.stream().anyMatch(plain::endsWith);
	}

	/**
	 * Returns whether a value sets such a property: an argument or a variable in a
	 * command line, or JSON, in which secrets can be escaped.
	 */
	static boolean setsSecret(String key, String value) {
		return plain(key).equals(JSON) ? SET_IN_JSON.matcher(value).find() : SET_IN_TEXT.matcher(value).find();
	}

	static String plain(String key) {
		return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
