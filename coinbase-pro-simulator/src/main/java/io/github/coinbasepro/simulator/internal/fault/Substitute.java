package io.github.coinbasepro.simulator.internal.fault;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered in place of what the exchange has to say.
 *
 * @param status the status
 * @param contentType the content type, empty for no such header
 * @param headers further headers
 * @param body the body
 */
public record Substitute(int status, String contentType, Map<String, String> headers, String body) {

	public static final String JSON = "application/json; charset=utf-8";

	public static Substitute json(String body) {
		return new Substitute(200, JSON, Map.of(), body);
	}

	/**
	 * The body as it goes out.
	 * @return its bytes
	 */
	public byte[] bytes() {
		return this.body.getBytes(StandardCharsets.UTF_8);
	}

}
