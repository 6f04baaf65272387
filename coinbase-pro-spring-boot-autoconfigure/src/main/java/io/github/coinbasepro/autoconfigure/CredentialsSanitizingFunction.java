package io.github.coinbasepro.autoconfigure;

import java.util.stream.Stream;

import io.github.coinbasepro.transport.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.core.env.Environment;

/**
 * {@link SanitizingFunction} that hides the credentials of the clients: the properties
 * that hold them, and every other value in which one of them occurs, such as a command
 * line, JSON, or the variable that a placeholder refers to.
 */
final class CredentialsSanitizingFunction implements SanitizingFunction {

	private static final int MIN_CONTAINED = 4;

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
				|| configured().anyMatch((secret) -> holds(text, secret)) || holdsProvided(text));
	}

	private Stream<String> configured() {
		return ConfiguredProperty.in(this.environment)
			.stream()
			.filter((property) -> Secrets.isSecret(property.name()))
			.flatMap((property) -> Stream.of(property.value(), this.environment.resolvePlaceholders(property.value())));
	}

	private static boolean holds(String text, String secret) {
		return text.equals(secret) || (secret.length() >= MIN_CONTAINED && text.contains(secret));
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
