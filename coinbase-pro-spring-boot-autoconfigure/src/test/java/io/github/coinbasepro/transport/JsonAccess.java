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

}
