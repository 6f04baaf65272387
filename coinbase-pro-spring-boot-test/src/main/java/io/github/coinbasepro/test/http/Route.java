package io.github.coinbasepro.test.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

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

	/**
	 * Compare with a request.
	 * @param method its method
	 * @param path segments of its path
	 * @return what stands in place of the variables, or {@code null} if it does not match
	 */
	@Nullable List<String> match(String method, List<String> path) {
		if (!this.method.equals(method) || this.template.size() != path.size()) {
			return null;
		}
		List<String> variables = new ArrayList<>();
		for (int i = 0; i < path.size(); i++) {
			if (this.template.get(i).startsWith("{")) {
				variables.add(Query.decode(path.get(i)));
			}
			else if (!this.template.get(i).equals(path.get(i))) {
				return null;
			}
		}
		return variables;
	}

}
