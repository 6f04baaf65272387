package io.github.coinbasepro.autoconfigure;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The properties that the modules of this library bind, read from the fields of their
 * {@link ConfigurationProperties} classes. Each module lists its classes in
 * {@code META-INF/spring/io.github.coinbasepro.autoconfigure.CoinbaseProProperties.imports}.
 */
final class KnownProperties {

	static final String PREFIX = "coinbase.pro";

	static final String CLIENTS = "clients";

	private final List<Root> roots;

	private KnownProperties(List<Root> roots) {
		this.roots = roots;
	}

	static KnownProperties load(@Nullable ClassLoader classLoader) {
		List<Root> roots = new ArrayList<>();
		for (Class<?> type : types(classLoader)) {
			ConfigurationProperties annotation = AnnotatedElementUtils.getMergedAnnotation(type,
					ConfigurationProperties.class);
			if (annotation != null) {
				roots.add(new Root(annotation.prefix(), type));
			}
		}
		return new KnownProperties(roots);
	}

	static List<Class<?>> types(@Nullable ClassLoader classLoader) {
		List<Class<?>> types = new ArrayList<>();
		for (String name : ImportCandidates.load(CoinbaseProProperties.class, classLoader)) {
			types.add(ClassUtils.resolveClassName(name, classLoader));
		}
		return types;
	}

	/**
	 * Returns the type of a property.
	 * @param parts the name below {@code coinbase.pro}, in lower case and without dashes
	 * @param form how the name of a property is split into such parts
	 * @return the type, that of the group if it is one; null if nothing binds it
	 */
	@Nullable Class<?> typeOf(List<String> parts, Form form) {
		if (parts.get(0).equals(CLIENTS)) {
			return (parts.size() <= 2) ? CoinbaseProProperties.class
					: typeOf(CoinbaseProProperties.class, parts.subList(2, parts.size()), form);
		}
		for (Root root : this.roots) {
			List<String> own = root.parts(form);
			Class<?> found = startsWith(parts, own) ? typeOf(root.type(), parts.subList(own.size(), parts.size()), form)
					: null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static @Nullable Class<?> typeOf(Class<?> group, List<String> parts, Form form) {
		if (parts.isEmpty()) {
			return group;
		}
		for (Field field : fields(group)) {
			List<String> own = form.parts(nameOf(field));
			boolean reaches = startsWith(parts, own) && !(isKeyBehindWords(own, field) && parts.size() > own.size());
			Class<?> found = reaches ? typeOf(field, parts.subList(own.size(), parts.size()), form) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/**
	 * Returns whether a map has a name of several parts. Spring Boot does not find the
	 * keys of such a map in environment variables that write dashes as underscores.
	 */
	private static boolean isKeyBehindWords(List<String> own, Field field) {
		return own.size() > 1 && Map.class.isAssignableFrom(field.getType());
	}

	private static @Nullable Class<?> typeOf(Field field, List<String> rest, Form form) {
		Class<?> type = field.getType();
		if (isGroup(field)) {
			return typeOf(type, rest, form);
		}
		if (rest.isEmpty() || Map.class.isAssignableFrom(type)) {
			return type;
		}
		boolean element = rest.size() == 1 && (Collection.class.isAssignableFrom(type) || type.isArray())
				&& rest.get(0).chars().allMatch(Character::isDigit);
		return element ? type : null;
	}

	/**
	 * Returns every property with its full name.
	 * @param client name of a client for what its properties are called, null for those
	 * of the application
	 */
	Map<String, Class<?>> names(@Nullable String client) {
		Map<String, Class<?>> names = new TreeMap<>();
		if (client != null) {
			addNames(PREFIX + "." + CLIENTS + "." + client, CoinbaseProProperties.class, names);
		}
		else {
			this.roots.forEach((root) -> addNames(root.prefix(), root.type(), names));
		}
		return names;
	}

	/**
	 * Returns the full name of the map that a property is, null if it is none or one of
	 * the values of a map.
	 */
	@Nullable String map(ConfiguredProperty property) {
		return names(property.client()).entrySet()
			.stream()
			.filter((name) -> Map.class.isAssignableFrom(name.getValue()))
			.map(Map.Entry::getKey)
			.filter((name) -> uniform(name).equals(property.key()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns what is below {@code coinbase.pro} in a name, in the form of
	 * {@link ConfiguredProperty#key()}.
	 */
	static String uniform(String name) {
		return name.substring(PREFIX.length()).replaceAll("[.-]", "");
	}

	/**
	 * Returns the environment variable that sets a value of a map.
	 */
	static String variable(String map, String key) {
		return (map.replace("-", "").replace('.', '_') + "_" + key).toUpperCase(Locale.ROOT);
	}

	private static void addNames(String prefix, Class<?> group, Map<String, Class<?>> names) {
		for (Field field : fields(group)) {
			String name = prefix + "." + nameOf(field);
			if (isGroup(field)) {
				addNames(name, field.getType(), names);
			}
			else {
				names.put(name, field.getType());
			}
		}
	}

	/**
	 * Returns a class and the classes of its groups.
	 */
	static Stream<Class<?>> groups(Class<?> group) {
		return Stream.concat(Stream.of(group),
				fields(group).stream().filter(KnownProperties::isGroup).flatMap((field) -> groups(field.getType())));
	}

	private static List<Field> fields(Class<?> group) {
		return Stream.of(group.getDeclaredFields())
			.filter((field) -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
			.toList();
	}

	private static boolean isGroup(Field field) {
		return field.isAnnotationPresent(NestedConfigurationProperty.class) || isGroup(field.getType());
	}

	static boolean isGroup(Class<?> type) {
		return type.isRecord() || type.isAnnotationPresent(ConfigurationProperties.class)
				|| (type.isMemberClass() && !type.isEnum() && !type.isInterface());
	}

	private static String nameOf(Field field) {
		Name name = field.getAnnotation(Name.class);
		return (name != null) ? name.value() : field.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	private static boolean startsWith(List<String> parts, List<String> beginning) {
		return parts.size() >= beginning.size() && parts.subList(0, beginning.size()).equals(beginning);
	}

	/**
	 * How the name of a property is split into parts.
	 */
	enum Form {

		/** One part for each element of the name. */
		ELEMENTS {

			@Override
			List<String> parts(String name) {
				return List.of(name.replace("-", "").split("\\."));
			}

		},

		/**
		 * One part for each word, as in environment variables whose dashes are
		 * underscores.
		 */
		WORDS {

			@Override
			List<String> parts(String name) {
				return List.of(name.split("[.-]"));
			}

		};

		abstract List<String> parts(String name);

	}

	/**
	 * A class that is bound.
	 *
	 * @param prefix prefix of its properties
	 * @param type the class
	 */
	private record Root(String prefix, Class<?> type) {

		List<String> parts(Form form) {
			String below = this.prefix.substring(Math.min(this.prefix.length(), PREFIX.length() + 1));
			return StringUtils.hasText(below) ? form.parts(below) : List.of();
		}

	}

}
