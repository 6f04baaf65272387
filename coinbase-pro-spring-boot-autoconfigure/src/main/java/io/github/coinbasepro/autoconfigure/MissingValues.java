package io.github.coinbasepro.autoconfigure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses properties that are set to nothing. Bound, they would be as if they were not
 * set: a guard that is empty, for example since the variable behind it is, would let
 * everything through.
 */
final class MissingValues {

	/**
	 * What may be empty: no permission, or a proxy that asks for no password. Credentials
	 * are checked where they are used.
	 */
	private static final Set<String> MAY_BE_EMPTY = Set.of("key", "secret", "passphrase", "permissions",
			"httpproxyusername", "httpproxypassword");

	/**
	 * One of the two may be empty where the other has a value.
	 */
	private static final Set<String> ADDRESS = Set.of("environment", "baseurl");

	private final Environment environment;

	private final KnownProperties known;

	MissingValues(Environment environment, KnownProperties known) {
		this.environment = environment;
		this.known = known;
	}

	/**
	 * Checks properties.
	 * @param configured the properties of all sources, those that win first
	 * @param applies which of them are used
	 * @throws RefusedPropertiesException if one of them is set to nothing
	 */
	void refuse(List<ConfiguredProperty> configured, Predicate<ConfiguredProperty> applies) {
		Set<String> seen = new HashSet<>();
		for (ConfiguredProperty property : configured) {
			Class<?> type = property.parts().isEmpty() ? null : property.type(this.known);
			if (type != null && !KnownProperties.isGroup(type) && seen.add(property.key()) && applies.test(property)) {
				if (!mayBeEmpty(property, configured)) {
					refuseEmpty(property);
				}
				if (Collection.class.isAssignableFrom(type)) {
					refuseEmptyEntries(property);
				}
				if (Map.class.isAssignableFrom(type)) {
					refuseWithoutKey(property);
				}
			}
		}
	}

	private boolean mayBeEmpty(ConfiguredProperty property, List<ConfiguredProperty> configured) {
		String key = property.keyWithoutClient();
		return MAY_BE_EMPTY.contains(key) || (ADDRESS.contains(key) && configured.stream()
			.anyMatch((other) -> ADDRESS.contains(other.keyWithoutClient())
					&& Objects.equals(other.client(), property.client()) && !isEmpty(other)));
	}

	private void refuseEmpty(ConfiguredProperty property) {
		if (isEmpty(property)) {
			throw new RefusedPropertiesException(place(property) + " is empty, so that it would have no effect.",
					"Give " + property.name() + " a value, or remove it. If its value is a placeholder, set what it"
							+ " refers to");
		}
	}

	private void refuseEmptyEntries(ConfiguredProperty property) {
		if (!isEmpty(property) && !Stream.of(StringUtils.delimitedListToStringArray(text(property), ","))
			.allMatch(StringUtils::hasText)) {
			throw new RefusedPropertiesException(place(property) + " has an empty entry.",
					"Write no comma without a value on both sides. If an entry is a placeholder, set what it refers to");
		}
	}

	private void refuseWithoutKey(ConfiguredProperty property) {
		String map = this.known.map(property);
		if (map != null) {
			String example = property.variable() ? KnownProperties.variable(map, "USD") : property.name() + ".USD";
			throw new RefusedPropertiesException(place(property) + " has a value, but needs a key behind its name.",
					"Write a key behind it, such as " + example + "=1000");
		}
	}

	private boolean isEmpty(ConfiguredProperty property) {
		return text(property).isBlank();
	}

	private String text(ConfiguredProperty property) {
		return this.environment.resolvePlaceholders(property.value());
	}

	private static String place(ConfiguredProperty property) {
		return property.name() + " (" + property.origin() + ")";
	}

}
