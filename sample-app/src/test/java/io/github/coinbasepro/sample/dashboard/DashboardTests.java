package io.github.coinbasepro.sample.dashboard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.coinbasepro.sample.DeskApplication;
import io.github.coinbasepro.sample.DeskClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dashboard asks for nothing that a trading desk does not expose.
 */
class DashboardTests {

	private static final JsonNode DASHBOARD = JsonMapper.shared().readTree(Path.of("grafana", "coinbase-pro.json"));

	private static final Pattern LEGEND = Pattern.compile("\\{\\{(\\w+)}}");

	private static final Pattern VARIABLE = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");

	private static ConfigurableApplicationContext desk;

	private static Exposition exposition;

	@BeforeAll
	static void trade() {
		desk = SpringApplication.run(DeskApplication.class, "--server.port=0");
		WebTestClient client = DeskClient
			.of(desk.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		client.post()
			.uri("/desk/orders")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("clientOrderId", UUID.randomUUID(), "exchange", "simulated", "product", "BTC-USD", "side",
					"buy", "type", "market", "size", "0.01"))
			.exchange()
			.expectStatus()
			.isCreated();
		client.get().uri("/desk/products").exchange().expectStatus().isOk();
		byte[] text = client.get()
			.uri("/actuator/prometheus")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		exposition = Exposition.parse(new String(text, StandardCharsets.UTF_8));
	}

	@AfterAll
	static void close() {
		desk.close();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void everyMetricAndLabelOfAQueryIsExposed(JsonNode target) {
		PromQuery query = PromQuery.parse(target.path("expr").asString());
		assertThat(query.metrics()).isNotEmpty().allSatisfy((metric, labels) -> {
			assertThat(exposition.metrics()).containsKey(metric);
			assertThat(exposition.labels(metric)).containsAll(labels).containsAll(query.grouping());
		});
	}

	@ParameterizedTest
	@MethodSource("targets")
	void everyLabelOfALegendIsInTheResult(JsonNode target) {
		PromQuery query = PromQuery.parse(target.path("expr").asString());
		Set<String> legend = LEGEND.matcher(target.path("legendFormat").asString())
			.results()
			.map((label) -> label.group(1))
			.collect(Collectors.toSet());
		assertThat(query.metrics().keySet())
			.allSatisfy((metric) -> assertThat(exposition.labels(metric)).containsAll(legend));
		if (!query.grouping().isEmpty()) {
			assertThat(query.grouping()).containsAll(legend);
		}
	}

	@Test
	void theClientToLookAtIsChosenAmongThoseExposed() {
		assertThat(DASHBOARD.path("templating").path("list").values()).singleElement().satisfies((variable) -> {
			List<String> parts = VARIABLE.matcher(variable.path("query").path("query").asString())
				.results()
				.flatMap((found) -> List.of(found.group(1), found.group(2)).stream())
				.toList();
			assertThat(exposition.labels(parts.get(0))).contains(parts.get(1));
		});
	}

	@Test
	void panelsAreToldApart() {
		assertThat(DASHBOARD.path("panels").values()).extracting((panel) -> panel.path("id").asInt())
			.hasSizeGreaterThan(10)
			.doesNotHaveDuplicates();
	}

	static List<JsonNode> targets() {
		return DASHBOARD.path("panels")
			.values()
			.stream()
			.flatMap((panel) -> panel.path("targets").values().stream())
			.toList();
	}

}
