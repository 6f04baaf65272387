package io.github.coinbasepro.sample.dashboard;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PromQueryTests {

	@Test
	void findsAMetricThatStandsAlone() {
		assertThat(PromQuery.parse("process_cpu_usage"))
			.isEqualTo(new PromQuery(Map.of("process_cpu_usage", Set.of()), Set.of()));
	}

	@Test
	void findsLabelsOfSelectorsAndGroups() {
		assertThat(PromQuery
			.parse("sum by (le, endpoint) (rate(calls_bucket{client=~\"$client\", a!=\"b\"}[$__rate_interval]))"))
			.isEqualTo(new PromQuery(Map.of("calls_bucket", Set.of("client", "a")), Set.of("le", "endpoint")));
	}

	@Test
	void findsEveryMetricOfAQuotient() {
		assertThat(
				PromQuery.parse("0.5 * sum by (x) (rate(wait_sum[5m])) / sum by (y) (rate(wait_count{z=\"1\"}[5m]))"))
			.isEqualTo(new PromQuery(Map.of("wait_sum", Set.of(), "wait_count", Set.of("z")), Set.of("x", "y")));
	}

}
