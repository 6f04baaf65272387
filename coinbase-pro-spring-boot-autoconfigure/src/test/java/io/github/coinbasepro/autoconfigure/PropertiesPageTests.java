package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.GeneratedPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The properties as an editor shows them: each is described, and the page that lists them
 * is not stale, which {@code -Ddocs.update=true} writes anew.
 */
class PropertiesPageTests {

	private final List<JsonNode> properties = properties();

	@Test
	void eachHasATypeAndADescriptionThatEndsInAPeriod() {
		assertThat(this.properties).isNotEmpty().allSatisfy((property) -> {
			assertThat(property.path("type").asString("")).as(property.path("name").asString()).isNotBlank();
			assertThat(description(property)).as(property.path("name").asString()).matches("[A-Z].*\\.");
		});
	}

	@Test
	void eachHasADefaultUnlessItIsAboutOneApplicationOrFollowsFromOthers() {
		assertThat(this.properties).filteredOn((property) -> property.path("defaultValue").isMissingNode())
			.extracting((property) -> property.path("name").asString())
			.containsExactlyInAnyOrder("coinbase.pro.base-url", "coinbase.pro.key", "coinbase.pro.secret",
					"coinbase.pro.passphrase", "coinbase.pro.withdrawals.allowed-addresses", "coinbase.pro.clients",
					"coinbase.pro.ssl.bundle", "coinbase.pro.orders.max-value", "coinbase.pro.orders.max-deviation",
					"coinbase.pro.pool.max-write-connections", "coinbase.pro.http.proxy.host",
					"coinbase.pro.http.proxy.username", "coinbase.pro.http.proxy.password");
	}

	@Test
	void eachGroupIsDescribed() {
		assertThat(metadata("groups")).filteredOn((group) -> group.path("name").asString().startsWith("coinbase.pro"))
			.hasSize((int) KnownProperties.groups(CoinbaseProProperties.class).count())
			.allSatisfy(
					(group) -> assertThat(description(group)).as(group.path("name").asString()).matches("[A-Z].*\\."));
	}

	@Test
	void theValuesOfEachChoiceAreDescribed() {
		Map<String, List<String>> choices = new TreeMap<>();
		KnownProperties.load(null)
			.names(null)
			.forEach((name, type) -> Stream.ofNullable(type.getEnumConstants())
				.forEach((constants) -> choices.put(name,
						Stream.of(constants)
							.map((constant) -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
							.toList())));
		Map<String, List<String>> hints = new TreeMap<>();
		metadata("hints").forEach((hint) -> hints.put(hint.path("name").asString(),
				hint.path("values").valueStream().map((value) -> value.path("value").asString()).toList()));
		assertThat(choices).containsOnlyKeys("coinbase.pro.environment", "coinbase.pro.orders.check");
		assertThat(hints).containsAllEntriesOf(choices);
	}

	@Test
	void settingADefaultChangesNothing() {
		Map<String, String> defaults = new HashMap<>();
		this.properties.stream()
			.filter((property) -> property.has("defaultValue"))
			.filter((property) -> !property.path("name").asString().startsWith("coinbase.pro.http.proxy"))
			.forEach((property) -> defaults.put(property.path("name").asString(), defaultOf(property)));
		CoinbaseProProperties bound = bind(defaults);
		assertThat(bound).usingRecursiveComparison().ignoringFields("environment").isEqualTo(bind(Map.of()));
		assertThat(bound.getEnvironment()).isEqualTo(bind(Map.of()).getEnvironment());
		assertThat(bound).usingRecursiveComparison()
			.ignoringFields("environment")
			.isEqualTo(new CoinbaseProProperties());
	}

	@Test
	void row99_eachIsKnownAndNothingElseIs() {
		assertThat(KnownProperties.load(null).names(null).keySet())
			.containsExactlyInAnyOrderElementsOf(this.properties.stream()
				.map((property) -> property.path("name").asString())
				.filter((name) -> name.startsWith("coinbase.pro.") && !name.equals("coinbase.pro.clients"))
				.toList());
	}

	private static CoinbaseProProperties bind(Map<String, String> properties) {
		return new Binder(List.of(new MapConfigurationPropertySource(properties)), null,
				ApplicationConversionService.getSharedInstance())
			.bindOrCreate("coinbase.pro", CoinbaseProProperties.class);
	}

	@Test
	void thePageListsThemAll() throws IOException {
		GeneratedPage.named("properties.md").assertSays(page());
	}

	private String page() {
		String rows = this.properties.stream().map(PropertiesPageTests::row).collect(Collectors.joining("\n"));
		return """
				# Properties

				Every property, as editors show it. Times take units such as `500ms`, `5s` and `2m`.

				| property | default | |
				| --- | --- | --- |
				%s
				""".formatted(rows);
	}

	private static String row(JsonNode property) {
		String words = defaultOf(property);
		return "| `" + property.path("name").asString() + "` | " + (words.isEmpty() ? "" : "`" + words + "`") + " | "
				+ description(property) + " |";
	}

	private static String defaultOf(JsonNode property) {
		JsonNode value = property.path("defaultValue");
		return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
				: value.asString("");
	}

	private static String description(JsonNode property) {
		return property.path("description").asString("");
	}

	private static List<JsonNode> properties() {
		return metadata("properties");
	}

	private static List<JsonNode> metadata(String part) {
		URI classes = URI
			.create(CoinbaseProProperties.class.getProtectionDomain().getCodeSource().getLocation().toString());
		try (InputStream metadata = classes.resolve("META-INF/spring-configuration-metadata.json")
			.toURL()
			.openStream()) {
			return JsonMapper.shared().readTree(metadata).path(part).valueStream().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
