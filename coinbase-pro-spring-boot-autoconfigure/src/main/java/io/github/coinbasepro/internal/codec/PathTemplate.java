package io.github.coinbasepro.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path with variables. Values are not escaped but checked: what is not of the form of
 * its variable never becomes part of a path.
 */
public final class PathTemplate {

	private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

	private final String template;

	private final List<PathVariable> variables;

	private final List<String> literals;

	private PathTemplate(String template, List<PathVariable> variables) {
		this.template = template;
		this.variables = variables;
		this.literals = List.of(VARIABLE.split(template, -1));
	}

	public static PathTemplate of(String template) {
		List<PathVariable> variables = new ArrayList<>();
		VARIABLE.matcher(template)
			.results()
			.map((MatchResult result) -> PathVariable.named(result.group(1)))
			.forEach(variables::add);
		return new PathTemplate(template, List.copyOf(variables));
	}

	public String expand(Object... values) {
		if (values.length != this.variables.size()) {
			throw new IllegalArgumentException(
					this.template + " takes " + this.variables.size() + " values but was given " + values.length);
		}
		if (values.length == 0) {
			return this.template;
		}
		StringBuilder path = new StringBuilder(this.literals.get(0));
		for (int i = 0; i < values.length; i++) {
			path.append(this.variables.get(i).check(values[i])).append(this.literals.get(i + 1));
		}
		return path.toString();
	}

	/**
	 * Returns the template.
	 * @return the template, such as <code>/orders/{order_id}</code>
	 */
	@Override
	public String toString() {
		return this.template;
	}

}
