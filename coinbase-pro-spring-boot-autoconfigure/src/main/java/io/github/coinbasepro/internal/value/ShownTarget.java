package io.github.coinbasepro.internal.value;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The target of a request as messages and logs show it. Values that can be an address of
 * a currency or a secret are left out.
 */
public final class ShownTarget {

	private static final String HIDDEN = "***";

	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9]{25}");

	private static final Pattern SENSITIVE = Pattern.compile("address|tag|memo|key|secret|pass|token|sign",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> CURSORS = Set.of("before", "after");

	private ShownTarget() {
	}

	/**
	 * Returns the path of a target, as it is.
	 * @param target path and query
	 * @return the path with its values
	 */
	public static String path(String target) {
		int query = target.indexOf('?');
		return (query < 0) ? target : target.substring(0, query);
	}

	/**
	 * Returns the path of a target whose segments can be anything.
	 * @param target path and query
	 * @return the path without what can be an address
	 */
	public static String withoutAddresses(String target) {
		String path = path(target);
		if (!ADDRESS.matcher(path).find()) {
			return path;
		}
		StringBuilder shown = new StringBuilder();
		for (String segment : path.substring(1).split("/")) {
			shown.append('/').append(ADDRESS.matcher(segment).find() ? HIDDEN : segment);
		}
		return shown.toString();
	}

	/**
	 * Returns a target with its query.
	 * @param target path and query
	 * @return path and query, without what can be an address or a secret
	 */
	public static String of(String target) {
		int query = target.indexOf('?');
		if (query < 0) {
			return withoutAddresses(target);
		}
		StringBuilder shown = new StringBuilder(withoutAddresses(target));
		char separator = '?';
		for (String parameter : target.substring(query + 1).split("&")) {
			shown.append(separator).append(parameter(parameter));
			separator = '&';
		}
		return shown.toString();
	}

	private static String parameter(String parameter) {
		int equals = parameter.indexOf('=');
		String name = (equals < 0) ? parameter : parameter.substring(0, equals);
		String value = parameter.substring(name.length());
		boolean hidden = SENSITIVE.matcher(name).find() || (!CURSORS.contains(name) && ADDRESS.matcher(value).find());
		return hidden ? name + "=" + HIDDEN : parameter;
	}

}
