package io.github.coinbasepro.sample.dashboard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which metrics and labels a query of Prometheus speaks of.
 *
 * @param metrics the metrics, each with the labels that it is selected by
 * @param grouping labels that the query groups by, none if it does not group
 */
record PromQuery(Map<String, Set<String>> metrics, Set<String> grouping) {

	private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");

	private static final Pattern GROUPING = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");

	private static final Pattern LABEL = Pattern.compile("\\w+");

	private static final Pattern METRIC = Pattern
		.compile("(?<![\\w.$])([a-zA-Z_:][\\w:]*)(?![\\w:])(?!\\s*\\()(?:\\{([^}]*)})?");

	private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"[^\"]*\"");

	static PromQuery parse(String expression) {
		String instant = RANGE.matcher(expression).replaceAll("");
		Set<String> grouping = GROUPING.matcher(instant)
			.results()
			.flatMap((group) -> LABEL.matcher(group.group(1)).results())
			.map(MatchResult::group)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, Set<String>> metrics = new LinkedHashMap<>();
		METRIC.matcher(GROUPING.matcher(instant).replaceAll(""))
			.results()
			.forEach((metric) -> metrics.computeIfAbsent(metric.group(1), (name) -> new TreeSet<>())
				.addAll(selectors(metric)));
		return new PromQuery(metrics, grouping);
	}

	private static Set<String> selectors(MatchResult metric) {
		String selectors = (metric.group(2) != null) ? metric.group(2) : "";
		return MATCHER.matcher(selectors).results().map((label) -> label.group(1)).collect(Collectors.toSet());
	}

}
