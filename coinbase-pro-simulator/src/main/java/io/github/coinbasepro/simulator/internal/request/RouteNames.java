package io.github.coinbasepro.simulator.internal.request;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The routes that the exchange has, so that a misspelt one is found at once.
 */
public final class RouteNames {

	private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]*}");

	private final Set<String> names;

	/**
	 * Name the routes.
	 * @param names methods and templates, such as {@code GET /orders/{id}}
	 */
	public RouteNames(Collection<String> names) {
		this.names = names.stream().map(RouteNames::normalized).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Write a template as all are compared, whatever its variables are called.
	 * @param template a template of a path
	 * @return the template with variables that have no name
	 */
	public static String normalized(String template) {
		return VARIABLE.matcher(template).replaceAll("{}");
	}

	/**
	 * Check that there is a route.
	 * @param method the method, in upper case
	 * @param template the template of the path, such as {@code /orders/{id}}
	 * @return the template as all are compared
	 * @throws IllegalArgumentException if there is none
	 */
	public String requireRoute(String method, String template) {
		String normalized = normalized(template);
		if (!this.names.contains(method + " " + normalized)) {
			throw new IllegalArgumentException("The exchange has no route " + method + " " + template
					+ ". Those nearest to it: " + nearest(normalized));
		}
		return normalized;
	}

	/**
	 * Check that there is a route or that a path leads to one.
	 * @param path a template, or a path without query
	 * @return the template or path as all are compared
	 * @throws IllegalArgumentException if it leads nowhere
	 */
	public String requirePath(String path) {
		String normalized = normalized(path);
		if (this.names.stream().noneMatch((name) -> leadsTo(name, normalized))) {
			throw new IllegalArgumentException(
					"The exchange has no route at " + path + ". Those nearest to it: " + nearest(normalized));
		}
		return normalized;
	}

	private static boolean leadsTo(String name, String path) {
		String[] template = name.substring(name.indexOf(' ') + 1).split("/", -1);
		String[] segments = path.split("/", -1);
		if (template.length != segments.length) {
			return false;
		}
		for (int i = 0; i < template.length; i++) {
			if (!template[i].equals("{}") && !template[i].equals(segments[i])) {
				return false;
			}
		}
		return true;
	}

	private String nearest(String path) {
		String first = path.substring(1).split("/", 2)[0];
		String near = this.names.stream()
			.filter((name) -> first.length() > 2 && name.contains("/" + first.substring(0, 3)))
			.collect(Collectors.joining(", "));
		return near.isEmpty() ? String.join(", ", this.names) : near;
	}

}
