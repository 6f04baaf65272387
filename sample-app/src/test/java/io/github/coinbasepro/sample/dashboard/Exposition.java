package io.github.coinbasepro.sample.dashboard;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an application exposes to Prometheus.
 *
 * @param metrics the metrics, each with the labels of its samples
 */
record Exposition(Map<String, Set<String>> metrics) {

	private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+.*$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

	static Exposition parse(String text) {
		return new Exposition(SAMPLE.matcher(text)
			.results()
			.collect(Collectors.toMap((sample) -> sample.group(1), Exposition::labels, Exposition::union,
					TreeMap::new)));
	}

	Set<String> labels(String metric) {
		return this.metrics.getOrDefault(metric, Set.of());
	}

	private static Set<String> labels(MatchResult sample) {
		String labels = (sample.group(2) != null) ? sample.group(2) : "";
		return LABEL.matcher(labels)
			.results()
			.map((label) -> label.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		one.addAll(other);
		return one;
	}

}
