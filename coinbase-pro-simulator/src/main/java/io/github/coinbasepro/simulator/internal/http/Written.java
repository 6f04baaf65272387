package io.github.coinbasepro.simulator.internal.http;

import java.util.Map;

import io.github.coinbasepro.simulator.internal.fault.Substitute;

/**
 * An answer that is ready to go out.
 *
 * @param status the status
 * @param contentType the content type, empty for no such header
 * @param headers further headers
 * @param body the body
 */
record Written(int status, String contentType, Map<String, String> headers, byte[] body) {

	private static final String JSON = "application/json; charset=utf-8";

	static Written of(Answer answer) {
		return (answer.body() instanceof TextFile file)
				? new Written(answer.status(), file.type(), answer.headers(), file.bytes())
				: new Written(answer.status(), JSON, answer.headers(), Json.write(answer.body()));
	}

	static Written of(Substitute substitute) {
		return new Written(substitute.status(), substitute.contentType(), substitute.headers(), substitute.bytes());
	}

	boolean mayHaveBody() {
		return this.status != 204 && this.status != 304;
	}

}
