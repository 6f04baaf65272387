package io.github.coinbasepro.simulator.internal.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.limit.RateClass;
import io.github.coinbasepro.simulator.internal.request.RouteNames;
import org.jspecify.annotations.Nullable;

/**
 * All routes, as a tree of the segments of their paths. A segment that is written out
 * goes before a variable.
 */
final class RouteTable {

	private static final String VARIABLE = "{}";

	private final Node root = new Node();

	private final RouteNames names;

	RouteTable(List<Route> routes) {
		routes.forEach(this::add);
		this.names = new RouteNames(routes.stream().map((route) -> route.method() + " " + route.path()).toList());
	}

	private void add(Route route) {
		Node node = this.root;
		for (String segment : route.template()) {
			String key = segment.startsWith("{") ? VARIABLE : segment;
			node = node.children.computeIfAbsent(key, (name) -> new Node());
		}
		String template = RouteNames.normalized(route.path());
		node.leaves.putIfAbsent(route.method(), new Leaf(route, template, RateClass.of(template, route.isSigned())));
	}

	RouteNames names() {
		return this.names;
	}

	/**
	 * Find the route of a request.
	 * @param method its method
	 * @param path its path
	 * @return the route, or {@code null} if there is none
	 */
	@Nullable Match find(String method, String path) {
		List<String> variables = new ArrayList<>(2);
		Leaf leaf = this.root.find(method, path, 1, variables);
		return (leaf != null) ? new Match(leaf, variables) : null;
	}

	/**
	 * A route, and what stands in place of its variables.
	 *
	 * @param leaf the route
	 * @param variables what stands in the path, not decoded
	 */
	record Match(Leaf leaf, List<String> variables) {

	}

	/**
	 * A route and what follows from it.
	 *
	 * @param route the route
	 * @param template its template, with variables that have no name
	 * @param rateClass its class of rate limits
	 */
	record Leaf(Route route, String template, RateClass rateClass) {

	}

	private static final class Node {

		private final Map<String, Node> children = new HashMap<>();

		private final Map<String, Leaf> leaves = new HashMap<>();

		@Nullable Leaf find(String method, String path, int from, List<String> variables) {
			if (from > path.length()) {
				return this.leaves.get(method);
			}
			int slash = path.indexOf('/', from);
			int to = (slash < 0) ? path.length() : slash;
			String segment = path.substring(from, to);
			Node written = this.children.get(segment);
			Leaf leaf = (written != null) ? written.find(method, path, to + 1, variables) : null;
			Node variable = this.children.get(VARIABLE);
			if (leaf != null || variable == null) {
				return leaf;
			}
			int depth = variables.size();
			variables.add(segment);
			leaf = variable.find(method, path, to + 1, variables);
			if (leaf == null) {
				variables.subList(depth, variables.size()).clear();
			}
			return leaf;
		}

	}

}
