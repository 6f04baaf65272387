package io.github.coinbasepro.test.http;

import java.util.List;
import java.util.function.Function;

/**
 * A method, a template of a path, and what is done.
 *
 * @param method the method
 * @param template segments of the path, variables in braces
 * @param isSigned whether the caller must sign
 * @param handler what is done
 */
record Route(String method, List<String> template, boolean isSigned, Function<Call, Answer> handler) {

	static Route open(String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), false, handler);
	}

	static Route signed(String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), true, handler);
	}

	static List<String> segments(String path) {
		return List.of(path.substring(1).split("/", -1));
	}

	String path() {
		return "/" + String.join("/", this.template);
	}

}
