package io.github.coinbasepro.transport;

import tools.jackson.databind.JsonNode;

/**
 * The client's own JSON, for tests in other packages.
 */
public final class JsonAccess {

	private JsonAccess() {
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
	public static <T> T read(String json, Class<T> type) {
		return Json.readerFor(type).readValue(json);
	}

}
