package io.github.coinbasepro.simulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine-readable description of the API, and what answers have that it does not.
 */
final class Specification {

	private final JsonNode root;

	Specification(Path file) {
		this.root = JsonMapper.shared().readTree(file);
	}

	/**
	 * The operations it describes.
	 * @return methods and templates, such as {@code GET /accounts}
	 */
	Set<String> operations() {
		Set<String> operations = new TreeSet<>();
		this.root.path("paths")
			.forEachEntry((path, methods) -> methods
				.forEachEntry((method, operation) -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
		return operations;
	}

	/**
	 * Compare an answer.
	 * @param operation operation that it is of
	 * @param answer the answer
	 * @return what differs, as a place and a kind of difference
	 */
	Set<String> differences(String operation, JsonNode answer) {
		String[] words = operation.split(" ");
		JsonNode schema = this.root.path("paths")
			.path(words[1])
			.path(words[0].toLowerCase(Locale.ROOT))
			.path("responses")
			.path("200")
			.path("schema");
		Set<String> differences = new TreeSet<>();
		compare(operation, answer, schema, differences);
		return differences;
	}

	private void compare(String place, JsonNode value, JsonNode schema, Set<String> differences) {
		JsonNode resolved = resolve(schema);
		String type = resolved.path("type").asString("");
		if (value.isNull()) {
			differences.add(place + " is null");
		}
		else if (isDescribed(resolved) && !isOf(type, value)) {
			differences.add(place + " is no " + type);
		}
		else if (value.isArray()) {
			value.forEach((item) -> compare(place + "[]", item, resolved.path("items"), differences));
		}
		else if (value.isObject()) {
			compareFields(place, value, resolved, differences);
		}
		else if (resolved.path("enum").isArray() && !texts(resolved.path("enum")).contains(value.asString())) {
			differences.add(place + " is not in the list");
		}
	}

	private static boolean isDescribed(JsonNode schema) {
		String type = schema.path("type").asString("");
		return !type.isEmpty()
				&& (!type.equals("object") || schema.has("properties") || schema.has("additionalProperties"));
	}

	private void compareFields(String place, JsonNode value, JsonNode schema, Set<String> differences) {
		texts(schema.path("required")).stream()
			.filter((name) -> value.path(name).isMissingNode())
			.forEach((name) -> differences.add(place + "." + name + " is missing"));
		value.forEachEntry((name, field) -> {
			JsonNode known = schema.path("properties").path(name);
			if (!known.isMissingNode()) {
				compare(place + "." + name, field, known, differences);
			}
			else if (schema.has("additionalProperties")) {
				compare(place + ".*", field, schema.path("additionalProperties"), differences);
			}
			else if (schema.has("properties")) {
				differences.add(place + "." + name + " is not described");
			}
		});
	}

	private JsonNode resolve(JsonNode schema) {
		JsonNode resolved = schema;
		while (resolved.has("$ref")) {
			String name = resolved.path("$ref").stringValue();
			resolved = this.root.path("definitions").path(name.substring(name.lastIndexOf('/') + 1));
		}
		return resolved;
	}

	private static boolean isOf(String type, JsonNode value) {
		return switch (type) {
			case "string" -> value.isString();
			case "boolean" -> value.isBoolean();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "array" -> value.isArray();
			default -> value.isObject();
		};
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((item) -> texts.add(item.asString()));
		return texts;
	}

}
