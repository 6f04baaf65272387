package io.github.coinbasepro.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Refuses properties below {@code coinbase.pro} that nothing binds and values whose
 * placeholders cannot be resolved, before any bean uses them.
 */
final class PropertyCheck implements BeanFactoryPostProcessor {

	static final String IGNORE_UNKNOWN = "coinbase.pro.ignore-unknown-properties";

	private static final Log logger = LogFactory.getLog(CoinbaseProAutoConfiguration.class);

	private static final Set<String> CREDENTIALS = Set.of("key", "secret", "passphrase");

	private final Environment environment;

	PropertyCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		List<ConfiguredProperty> configured = ConfiguredProperty.in(this.environment);
		if (!configured.isEmpty()) {
			check(configured, beanFactory.getBeanClassLoader());
		}
	}

	private void check(List<ConfiguredProperty> configured, @Nullable ClassLoader classLoader) {
		refuseReservedName(configured);
		KnownProperties known = KnownProperties.load(classLoader);
		List<ConfiguredProperty> unknown = new ArrayList<>();
		for (ConfiguredProperty property : configured) {
			if (property.parts().isEmpty()) {
				tellOfPrefix(property);
			}
			else if (!isKnown(property, known)) {
				unknown.add(property);
			}
		}
		if (!unknown.isEmpty() && !this.environment.getProperty(IGNORE_UNKNOWN, Boolean.class, false)) {
			throw UnknownProperties.refusal(unknown, known);
		}
		requireResolved(this.environment, configured,
				(property) -> !CREDENTIALS.contains(property.key()) && isEnabled(property.client()));
		new MissingValues(this.environment, known).refuse(configured, (property) -> isEnabled(property.client()));
	}

	private static void refuseReservedName(List<ConfiguredProperty> configured) {
		configured.stream().filter((property) -> "default".equals(property.client())).findFirst().ifPresent((first) -> {
			throw new RefusedPropertiesException(
					first.name() + " (" + first.origin() + ") names a client 'default', which is the name of the client"
							+ " that coinbase.pro.* configures.",
					"Choose another name below coinbase.pro.clients, or move the properties to coinbase.pro.*");
		});
	}

	private static boolean isKnown(ConfiguredProperty property, KnownProperties known) {
		Class<?> type = property.type(known);
		if (type == null) {
			return false;
		}
		if (type.equals(Duration.class)) {
			tellUnit(property);
		}
		return !KnownProperties.isGroup(type) || property.value().isBlank();
	}

	private static void tellUnit(ConfiguredProperty property) {
		String value = property.value();
		if (!value.isEmpty() && !value.equals("0") && value.chars().allMatch(Character::isDigit)) {
			logger.warn(property.name() + " (" + property.origin() + ") has no unit: " + value
					+ " is taken for milliseconds. Write " + value + "ms or " + value + "s");
		}
	}

	private static void tellOfPrefix(ConfiguredProperty property) {
		logger.warn(property.name() + " (" + property.origin()
				+ ") has a value of its own, which is ignored. Check the indentation of the lines below it");
	}

	private boolean isEnabled(@Nullable String client) {
		return client == null || NamedClients.isEnabled(this.environment, client);
	}

	/**
	 * Refuses credentials of the application with placeholders that cannot be resolved.
	 */
	static void requireResolvedCredentials(Environment environment) {
		requireResolved(environment, ConfiguredProperty.in(environment),
				(property) -> CREDENTIALS.contains(property.key()));
	}

	private static void requireResolved(Environment environment, List<ConfiguredProperty> configured,
			Predicate<ConfiguredProperty> applies) {
		Set<String> seen = new HashSet<>();
		for (ConfiguredProperty property : configured) {
			if (applies.test(property) && seen.add(property.key()) && property.value().contains("${")) {
				requireResolved(environment, property);
			}
		}
	}

	private static void requireResolved(Environment environment, ConfiguredProperty property) {
		try {
			environment.resolveRequiredPlaceholders(property.value());
		}
		catch (PlaceholderResolutionException ex) {
			String placeholder = "${" + ex.getPlaceholder() + "}";
			throw new RefusedPropertiesException(
					property.name() + " (" + property.origin() + ") refers to " + placeholder + ", which is not set.",
					"Set " + ex.getPlaceholder() + " as an environment variable or a property, or remove "
							+ property.name() + ". Write \\${ for a value that contains ${ itself.");
		}
	}

}
