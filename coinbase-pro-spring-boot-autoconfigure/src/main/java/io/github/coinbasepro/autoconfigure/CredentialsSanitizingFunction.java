package io.github.coinbasepro.autoconfigure;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * {@link SanitizingFunction} that hides the credentials of the clients: the properties
 * that hold them, and every other value in which one of them occurs, such as a command
 * line, JSON, or a variable that a placeholder refers to, even if it is only a part.
 */
final class CredentialsSanitizingFunction implements SanitizingFunction {

	private static final int MIN_CONTAINED = 4;

	/**
	 * From this length on a part of a secret is hidden wherever it occurs.
	 */
	private static final int MIN_CONTAINED_PART = 8;

	private static final String PLACEHOLDER = "${";

	private final Environment environment;

	private final ObjectProvider<CoinbaseProConnectionDetails> connectionDetails;

	CredentialsSanitizingFunction(Environment environment,
			ObjectProvider<CoinbaseProConnectionDetails> connectionDetails) {
		this.environment = environment;
		this.connectionDetails = connectionDetails;
	}

	@Override
	public SanitizableData apply(SanitizableData data) {
		Object value = data.getValue();
		return (value != null && (Secrets.isSecret(data.getKey()) || holdsSecret(data.getKey(), value.toString())))
				? data.withSanitizedValue() : data;
	}

	private boolean holdsSecret(String key, String text) {
		return !text.isEmpty() && (Secrets.setsSecret(key, text)
				|| configured().anyMatch((secret) -> holds(text, secret, MIN_CONTAINED)) || isPart(key, text)
				|| holdsProvided(text));
	}

	/**
	 * Returns whether a value is what a secret is composed of: the placeholders of the
	 * secret refer to it, or to what refers to it.
	 */
	private boolean isPart(String key, String text) {
		Set<String> names = new HashSet<>();
		ConfiguredProperty.in(this.environment)
			.stream()
			.filter((property) -> Secrets.isSecret(property.name()))
			.forEach((property) -> addNames(property.value(), names));
		String plain = Secrets.plain(key);
		return names.stream().map(Secrets::plain).anyMatch(plain::equals) || names.stream()
			.map(this.environment::getProperty)
			.anyMatch((part) -> part != null && holds(text, part, MIN_CONTAINED_PART));
	}

	private void addNames(String value, Set<String> names) {
		for (int at = value.indexOf(PLACEHOLDER); at >= 0; at = value.indexOf(PLACEHOLDER, at + 1)) {
			String name = this.environment.resolvePlaceholders(nameAt(value, at + PLACEHOLDER.length())).strip();
			if (names.add(name) && this.environment instanceof ConfigurableEnvironment configurable) {
				configurable.getPropertySources()
					.stream()
					.map((source) -> source.getProperty(name))
					.filter(Objects::nonNull)
					.forEach((referred) -> addNames(referred.toString(), names));
			}
		}
	}

	/**
	 * Returns the name in a placeholder, which can contain placeholders itself.
	 */
	private static String nameAt(String value, int start) {
		int depth = 0;
		int end = start;
		while (end < value.length() && (depth > 0 || ":}".indexOf(value.charAt(end)) < 0)) {
			if (value.startsWith(PLACEHOLDER, end)) {
				depth++;
			}
			else if (value.charAt(end) == '}') {
				depth--;
			}
			end++;
		}
		return value.substring(start, end);
	}

	private Stream<String> configured() {
		return ConfiguredProperty.in(this.environment)
			.stream()
			.filter((property) -> Secrets.isSecret(property.name()))
			.flatMap((property) -> Stream.of(property.value(), this.environment.resolvePlaceholders(property.value())));
	}

	private static boolean holds(String text, String secret, int minContained) {
		return (text.equals(secret) && !secret.isEmpty()) || (secret.length() >= minContained && text.contains(secret));
	}

	private boolean holdsProvided(String text) {
		return this.connectionDetails.stream().anyMatch((details) -> {
			CoinbaseProCredentials credentials = credentials(details);
			return credentials != null && credentials.occurIn(text);
		});
	}

	private static @Nullable CoinbaseProCredentials credentials(CoinbaseProConnectionDetails details) {
		try {
			return details.getCredentials();
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
