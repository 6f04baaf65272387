package io.github.coinbasepro.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.coinbasepro.autoconfigure.KnownProperties.Form;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * A property below {@code coinbase.pro} as one of the sources of the environment sets it:
 * a file, an argument, a system property, an environment variable.
 *
 * @param name the name as it is written
 * @param parts the name below {@code coinbase.pro}, in lower case and without dashes
 * @param variable whether it is an environment variable with underscores in its name; one
 * with dots is bound like a property of a file
 * @param source the source
 */
record ConfiguredProperty(String name, List<String> parts, boolean variable, EnumerablePropertySource<?> source) {

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of(KnownProperties.PREFIX);

	private static final String VARIABLE_PREFIX = "coinbase_pro_";

	/**
	 * Returns the properties of all sources, those that win first.
	 * @param environment the environment
	 */
	static List<ConfiguredProperty> in(Environment environment) {
		List<ConfiguredProperty> properties = new ArrayList<>();
		if (environment instanceof ConfigurableEnvironment configurable) {
			for (PropertySource<?> source : configurable.getPropertySources()) {
				if (source instanceof EnumerablePropertySource<?> enumerable
						&& !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source)) {
					addAll(enumerable, properties);
				}
			}
		}
		return properties;
	}

	private static void addAll(EnumerablePropertySource<?> source, List<ConfiguredProperty> properties) {
		boolean variables = isSystemEnvironment(source);
		for (String name : source.getPropertyNames()) {
			List<String> words = variables ? partsOfVariable(name) : null;
			List<String> parts = (words != null) ? words : parts(name);
			if (parts != null) {
				properties.add(new ConfiguredProperty(name, parts, words != null, source));
			}
		}
	}

	private static boolean isSystemEnvironment(PropertySource<?> source) {
		String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
		return source instanceof SystemEnvironmentPropertySource
				&& (source.getName().equals(name) || source.getName().endsWith("-" + name));
	}

	private static @Nullable List<String> partsOfVariable(String name) {
		if (!name.regionMatches(true, 0, VARIABLE_PREFIX, 0, VARIABLE_PREFIX.length())
				|| name.length() == VARIABLE_PREFIX.length()) {
			return null;
		}
		return List.of(name.substring(VARIABLE_PREFIX.length()).toLowerCase(Locale.ROOT).split("_"));
	}

	private static @Nullable List<String> parts(String name) {
		if (!name.regionMatches(true, 0, PREFIX.toString(), 0, 1)) {
			return null;
		}
		ConfigurationPropertyName adapted = ConfigurationPropertyName.adapt(name, '.');
		if (!PREFIX.equals(adapted) && !PREFIX.isAncestorOf(adapted)) {
			return null;
		}
		List<String> parts = new ArrayList<>();
		for (int i = PREFIX.getNumberOfElements(); i < adapted.getNumberOfElements(); i++) {
			parts.add(adapted.getElement(i, ConfigurationPropertyName.Form.UNIFORM));
		}
		return parts;
	}

	/**
	 * Returns what its type is, null if nothing binds it.
	 */
	@Nullable Class<?> type(KnownProperties known) {
		Class<?> type = known.typeOf(this.parts, Form.ELEMENTS);
		return (type == null && this.variable) ? known.typeOf(this.parts, Form.WORDS) : type;
	}

	/**
	 * Returns a text that is the same however the name is written.
	 */
	String key() {
		return String.join("", this.parts);
	}

	/**
	 * Returns the same for a property of the application and those of its clients.
	 */
	String keyWithoutClient() {
		return String.join("", this.parts.subList((client() != null) ? 2 : 0, this.parts.size()));
	}

	/**
	 * Returns the name of the client that it belongs to, null if it is that of the
	 * application.
	 */
	@Nullable String client() {
		return (this.parts.size() > 1 && this.parts.get(0).equals(KnownProperties.CLIENTS)) ? this.parts.get(1) : null;
	}

	String value() {
		Object value = this.source.getProperty(this.name);
		return (value != null) ? value.toString() : "";
	}

	/**
	 * Returns where it is set.
	 */
	String origin() {
		Origin origin = OriginLookup.getOrigin(this.source, this.name);
		return (origin != null) ? origin.toString() : this.source.getName();
	}

}
