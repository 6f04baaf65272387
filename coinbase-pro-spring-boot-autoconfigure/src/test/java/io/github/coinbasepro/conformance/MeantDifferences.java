package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one table of where our requests differ from copra's, and why.
 * <p>
 * <ol>
 * <li>{@code limit} is sent only when the caller gave one: the exchange's default is
 * better than copra's 100.</li>
 * <li>Amounts are strings, written plain: {@code 0.002}, never {@code .002} or a number,
 * which would go through floating point.</li>
 * <li>{@code "post_only": false}, {@code "time_in_force": "GTC"}, {@code "stp": "dc"} and
 * {@code "format": "pdf"} are the exchange's defaults and left out.</li>
 * <li>An order has a {@code client_oid} of ours where the caller gave none.</li>
 * <li>Times are instants: the same, in UTC.</li>
 * <li>Candles of more than 300 intervals are asked for in windows: the exchange refuses
 * copra's request.</li>
 * <li>The ledger is asked for from its beginning: without a start the exchange answers
 * with the last day only.</li>
 * <li>Reports are asked for in the exchange's current form, their terms in an object of
 * their own; one of fills takes no account.</li>
 * </ol>
 */
final class MeantDifferences {

	private static final Set<String> TIMES = Set.of("start", "end", "start_date", "end_date");

	private static final Set<String> TERMS = Set.of("start_date", "end_date", "product_id", "account_id");

	private static final Map<String, String> DEFAULTS = Map.of("post_only", "false", "time_in_force", "GTC", "stp",
			"dc", "format", "pdf");

	private MeantDifferences() {
	}

	static void assertSame(JsonNode vector, LoggedRequest request) {
		Arguments args = new Arguments(vector.path("copra_call").path("kwargs"));
		String method = vector.path("copra_call").path("method").asString();
		assertThat(request.getMethod().getName()).isEqualTo(vector.path("method").asString());
		String[] target = request.getUrl().split("\\?", 2);
		assertThat(target[0]).isEqualTo(vector.path("path").asString());
		if (method.equals("historic_rates") && isRefusedByTheExchange(args)) {
			assertThat(query(target)).containsKeys("start", "end", "granularity");
			return;
		}
		Map<String, List<String>> query = query(target);
		if (method.equals("account_history")) {
			assertThat(query.remove("start_date")).containsExactly("1970-01-02T00:00:00Z");
		}
		assertThat(query).isEqualTo(expectedQuery(vector, args));
		Map<String, String> copras = fields("", vector.path("body"), true);
		if (method.equals("create_report")) {
			copras = inSection(copras, args.text("report_type"));
		}
		assertThat(ourBody(request, args)).isEqualTo(copras);
	}

	private static boolean isRefusedByTheExchange(Arguments args) {
		Instant start = args.instantOrNull("start");
		Instant end = args.instantOrNull("end");
		return start != null && end != null
				&& Duration.between(start, end).toSeconds() > 300L * args.number("granularity", 3600);
	}

	private static Map<String, List<String>> expectedQuery(JsonNode vector, Arguments args) {
		Map<String, List<String>> expected = new TreeMap<>();
		for (Map.Entry<String, JsonNode> parameter : vector.path("query").properties()) {
			JsonNode value = parameter.getValue();
			List<String> values = value.isArray() ? value.valueStream().map(JsonNode::asString).toList()
					: List.of(value.asString());
			expected.put(parameter.getKey(),
					values.stream().map((each) -> comparable(parameter.getKey(), each)).toList());
		}
		if (!args.has("limit")) {
			expected.remove("limit");
		}
		return expected;
	}

	private static Map<String, List<String>> query(String[] target) {
		Map<String, List<String>> query = new TreeMap<>();
		if (target.length > 1) {
			for (String pair : target[1].split("&")) {
				String[] parts = pair.split("=", 2);
				query.computeIfAbsent(parts[0], (name) -> new ArrayList<>())
					.add(comparable(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
			}
		}
		return query;
	}

	private static Map<String, String> ourBody(LoggedRequest request, Arguments args) {
		if (request.getBody().length == 0) {
			return Map.of();
		}
		Map<String, String> body = fields("", ClientJson.tree(request.getBody()), false);
		if (!args.has("client_oid")) {
			body.remove("client_oid");
		}
		return body;
	}

	/**
	 * Moves the terms of a report into the object that bears the name of its type.
	 */
	private static Map<String, String> inSection(Map<String, String> flat, String type) {
		Map<String, String> nested = new TreeMap<>();
		flat.forEach((name, value) -> nested.put(TERMS.contains(name) ? type + "/" + name : name, value));
		if (type.equals("fills")) {
			nested.remove("fills/account_id");
		}
		return nested;
	}

	private static Map<String, String> fields(String path, JsonNode body, boolean copras) {
		Map<String, String> fields = new TreeMap<>();
		for (Map.Entry<String, JsonNode> field : body.properties()) {
			if (field.getValue().isObject()) {
				fields.putAll(fields(path + field.getKey() + "/", field.getValue(), copras));
				continue;
			}
			String value = field.getValue().asString();
			if (!value.equals(DEFAULTS.get(field.getKey()))) {
				assertThat(copras || field.getValue().isString() || field.getValue().isBoolean()).isTrue();
				fields.put(path + field.getKey(), comparable(field.getKey(), value));
			}
		}
		return fields;
	}

	private static String comparable(String name, String value) {
		if (TIMES.contains(name)) {
			return Arguments.instant(value).toString();
		}
		return value.matches("-?[0-9]*\\.?[0-9]+(E-?[0-9]+)?")
				? new BigDecimal(value).stripTrailingZeros().toPlainString() : value;
	}

}
