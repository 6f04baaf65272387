package io.github.coinbasepro.autoconfigure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What to say about properties that nothing binds.
 */
final class UnknownProperties {

	private static final int SHORT = 5;

	private UnknownProperties() {
	}

	static RefusedPropertiesException refusal(List<ConfiguredProperty> unknown, KnownProperties known) {
		String lines = unknown.stream()
			.map((property) -> "    " + property.name() + " (" + property.origin() + "): " + hint(property, known))
			.collect(Collectors.joining("\n"));
		return new RefusedPropertiesException("Nothing uses these properties, which may be misspelled:\n\n" + lines,
				"Correct or remove them. " + PropertyCheck.IGNORE_UNKNOWN + "=true ignores unknown properties.");
	}

	private static String hint(ConfiguredProperty property, KnownProperties known) {
		Map<String, Class<?>> names = known.names(property.client());
		String meant = nearest(property, names);
		if (meant != null && isKeyOfMap(property, meant, names)) {
			return "did you mean " + variable(property, meant) + "?";
		}
		return (meant != null) ? "did you mean " + meant + "?" : "no property has a similar name";
	}

	private static boolean isKeyOfMap(ConfiguredProperty property, String meant, Map<String, Class<?>> names) {
		Class<?> type = names.get(meant);
		return property.variable() && type != null && Map.class.isAssignableFrom(type)
				&& property.key().startsWith(KnownProperties.uniform(meant))
				&& property.key().length() > KnownProperties.uniform(meant).length();
	}

	private static String variable(ConfiguredProperty property, String map) {
		String key = property.key().substring(KnownProperties.uniform(map).length());
		return KnownProperties.variable(map, key);
	}

	private static @Nullable String nearest(ConfiguredProperty property, Map<String, Class<?>> names) {
		String own = property.key();
		String last = property.parts().get(property.parts().size() - 1);
		int tolerated = Math.max((own.length() > SHORT) ? 2 : 1, own.length() / 4);
		Stream<String> similar = names.keySet()
			.stream()
			.filter((name) -> distance(own, KnownProperties.uniform(name)) <= tolerated)
			.sorted(Comparator.comparingInt((name) -> distance(own, KnownProperties.uniform(name))));
		return Stream.of(similar, valuesNamed(last, names), beginnings(own, names), elsewhere(last, names))
			.flatMap((candidates) -> candidates)
			.findFirst()
			.orElse(null);
	}

	private static Stream<String> beginnings(String own, Map<String, Class<?>> names) {
		return names.keySet().stream().filter((name) -> own.startsWith(KnownProperties.uniform(name)));
	}

	private static Stream<String> valuesNamed(String last, Map<String, Class<?>> names) {
		return names.entrySet()
			.stream()
			.filter((name) -> name.getValue().isEnum())
			.flatMap((name) -> Stream.of(name.getValue().getEnumConstants())
				.map((constant) -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.filter((constant) -> constant.replace("-", "").equals(last))
				.map((constant) -> name.getKey() + "=" + constant));
	}

	private static Stream<String> elsewhere(String last, Map<String, Class<?>> names) {
		return names.keySet()
			.stream()
			.filter((name) -> name.substring(name.lastIndexOf('.') + 1).replace("-", "").equals(last));
	}

	/**
	 * Returns how many letters must be changed, added, left out or swapped to get from
	 * one text to another.
	 */
	private static int distance(String one, String other) {
		int[][] distances = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distances[i][j] = (i == 0 || j == 0) ? i + j : step(distances, one, other, i, j);
			}
		}
		return distances[one.length()][other.length()];
	}

	private static int step(int[][] distances, String one, String other, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int least = Math.min(distances[i - 1][j - 1] + (same ? 0 : 1),
				Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
	}

}
