package io.github.coinbasepro.simulator.internal.http;

import java.util.Map;

/**
 * What goes back.
 *
 * @param status the status
 * @param body the body, still to be written as JSON
 * @param headers headers besides the usual ones
 */
record Answer(int status, Object body, Map<String, String> headers) {

	static Answer ok(Object body) {
		return new Answer(200, body, Map.of());
	}

	static Answer nothing() {
		return ok(Map.of());
	}

	static Answer file(String type, String content) {
		return new Answer(200, new TextFile(type, content), Map.of());
	}

	static Answer error(int status, String message) {
		return new Answer(status, Map.of("message", message), Map.of());
	}

	Answer withHeader(String name, String value) {
		return new Answer(this.status, this.body, Map.of(name, value));
	}

}
