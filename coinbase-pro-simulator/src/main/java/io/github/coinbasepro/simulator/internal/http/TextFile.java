package io.github.coinbasepro.simulator.internal.http;

import java.nio.charset.StandardCharsets;

/**
 * A body that is a text and no JSON.
 *
 * @param type type of its content
 * @param content the text
 */
record TextFile(String type, String content) {

	byte[] bytes() {
		return this.content.getBytes(StandardCharsets.UTF_8);
	}

}
