package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The leaves of a tree of JSON by their paths, in a form in which the exchange's spelling
 * and ours can be compared: numbers by value, times by instant, anything else by text.
 * Null and empty are no leaves.
 */
final class Leaves {

	private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

	private static final Pattern TIME = Pattern
		.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?");

	private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");

	private Leaves() {
	}

	static Map<String, String> of(JsonNode tree) {
		Map<String, String> leaves = new TreeMap<>();
		collect("", tree, leaves);
		return leaves;
	}

	private static void collect(String path, JsonNode node, Map<String, String> leaves) {
		if (node.isObject()) {
			node.properties().forEach((field) -> collect(path + "/" + field.getKey(), field.getValue(), leaves));
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), leaves);
			}
		}
		else if (node.asString("").startsWith("{\"")) {
			collect(path, ClientJson.tree(node.asString().getBytes(StandardCharsets.UTF_8)), leaves);
		}
		else {
			String leaf = leaf(node);
			if (leaf != null) {
				leaves.put(path, leaf);
			}
		}
	}

	private static @Nullable String leaf(JsonNode node) {
		String text = node.isNull() ? "" : node.asString();
		if (text.isEmpty()) {
			return null;
		}
		if (NUMBER.matcher(text).matches()) {
			return new BigDecimal(text).stripTrailingZeros().toPlainString();
		}
		if (TIME.matcher(text).matches()) {
			return instant(text).toString();
		}
		if (DATE.matcher(text).matches()) {
			return instant(text + "T00:00:00Z").toString();
		}
		return UUID.matcher(text).matches() ? text.replace("-", "").toLowerCase(Locale.ROOT) : text;
	}

	private static Instant instant(String text) {
		String iso = text.replace(' ', 'T');
		if (iso.matches(".*[+-][0-9]{2}")) {
			iso += ":00";
		}
		return Arguments.instant(iso.matches(".*[+-][0-9]{4}") ? iso.replaceAll("([0-9]{2})$", ":$1") : iso);
	}

}
