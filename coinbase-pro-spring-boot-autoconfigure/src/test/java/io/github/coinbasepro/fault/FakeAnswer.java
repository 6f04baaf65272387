package io.github.coinbasepro.fault;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the fake exchange answers with.
 *
 * @param status the status
 * @param contentType the content type; empty for no such header
 * @param headers further headers
 * @param body the body
 */
record FakeAnswer(int status, String contentType, Map<String, String> headers, String body) {

	static final String JSON = "application/json";

	static FakeAnswer json(String body) {
		return new FakeAnswer(200, JSON, Map.of(), body);
	}

	static FakeAnswer refusal(int status, String message) {
		return new FakeAnswer(status, JSON, Map.of(), "{\"message\":\"" + message + "\"}");
	}

	static FakeAnswer notFound() {
		return refusal(404, "NotFound");
	}

	byte[] bytes() {
		return this.body.getBytes(StandardCharsets.UTF_8);
	}

	boolean mayHaveBody() {
		return this.status >= 200 && this.status != 204 && this.status != 304;
	}

}
