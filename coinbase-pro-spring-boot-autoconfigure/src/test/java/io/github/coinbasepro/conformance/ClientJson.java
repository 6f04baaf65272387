package io.github.coinbasepro.conformance;

import java.util.Map;

import io.github.coinbasepro.internal.codec.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * The client's own JSON, for tests in other packages.
 */
public final class ClientJson {

	private ClientJson() {
	}

	/**
	 * Reads JSON with exact decimals.
	 * @param json the text
	 * @return the tree
	 */
	public static JsonNode tree(byte[] json) {
		return Json.tree(json);
	}

	/**
	 * Writes a value as the client would and reads it back.
	 * @param value the value
	 * @return the tree
	 */
	public static JsonNode treeOf(Object value) {
		return Json.tree(Json.write(value));
	}

	/**
	 * Reads a value as the client would.
	 * @param <T> type of the value
	 * @param json the text
	 * @param type type of the value
	 * @return the value
	 */
	public static <T> T read(String json, Class<?> type) {
		return Json.readerFor(type).readValue(json);
	}

	/**
	 * Reads an object as the client would.
	 * @param <K> type of the names
	 * @param <V> type of the values
	 * @param json the text
	 * @param key type of the names
	 * @param value type of the values
	 * @return the values by name
	 */
	public static <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value) {
		ObjectReader reader = Json.readerFor(key);
		return reader.forType(reader.typeFactory().constructMapType(Map.class, key, value)).readValue(json);
	}

}
