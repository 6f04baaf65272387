package io.github.coinbasepro.simulator.internal.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.github.coinbasepro.simulator.ApiKeyPermission;

/**
 * A method, a template of a path, and what is done.
 *
 * @param method the method
 * @param template segments of the path, variables in braces
 * @param permissions what the key of the caller must permit one of, nothing if the caller
 * need not sign
 * @param handler what is done
 */
record Route(String method, List<String> template, Set<ApiKeyPermission> permissions, Function<Call, Answer> handler) {

	static Route open(String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), Set.of(), handler);
	}

	/**
	 * A route that looks if it is a GET, for keys that may look or trade, and trades
	 * otherwise.
	 * @param method the method
	 * @param template the path
	 * @param handler what is done
	 * @return a route
	 */
	static Route signed(String method, String template, Function<Call, Answer> handler) {
		Set<ApiKeyPermission> permissions = method.equals("GET")
				? EnumSet.of(ApiKeyPermission.VIEW, ApiKeyPermission.TRADE) : EnumSet.of(ApiKeyPermission.TRADE);
		return new Route(method, segments(template), permissions, handler);
	}

	static Route needing(ApiKeyPermission permission, String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), EnumSet.of(permission), handler);
	}

	/**
	 * A route for keys that may look or trade, whatever its method.
	 * @param method the method
	 * @param template the path
	 * @param handler what is done
	 * @return a route
	 */
	static Route looking(String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), EnumSet.of(ApiKeyPermission.VIEW, ApiKeyPermission.TRADE),
				handler);
	}

	static Route any(String method, String template, Function<Call, Answer> handler) {
		return new Route(method, segments(template), EnumSet.allOf(ApiKeyPermission.class), handler);
	}

	boolean isSigned() {
		return !this.permissions.isEmpty();
	}

	void check(Credentials caller) {
		if (this.permissions.stream().noneMatch(caller.permissions()::contains)) {
			throw new ApiException(403, "Forbidden");
		}
	}

	static List<String> segments(String path) {
		return List.of(path.substring(1).split("/", -1));
	}

	String path() {
		return "/" + String.join("/", this.template);
	}

}
