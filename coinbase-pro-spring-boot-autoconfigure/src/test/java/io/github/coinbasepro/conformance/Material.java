package io.github.coinbasepro.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Where the material is: in the folder named by {@code -Dconformance.dir}, or else in
 * fixtures of this project, written by hand.
 */
final class Material {

	private static final String DIRECTORY = System.getProperty("conformance.dir", "src/test/conformance");

	private Material() {
	}

	static List<JsonNode> list(String file) {
		return json(file).valueStream().toList();
	}

	static JsonNode json(String file) {
		return ClientJson.tree(bytes(file));
	}

	static byte[] bytes(String file) {
		try {
			return Files.readAllBytes(Path.of(DIRECTORY).resolve(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException("No material: " + file + " in " + DIRECTORY, ex);
		}
	}

}
