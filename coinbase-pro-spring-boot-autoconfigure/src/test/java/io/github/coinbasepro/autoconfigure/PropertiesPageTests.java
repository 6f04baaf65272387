package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
	void eachHasADefaultUnlessItIsAboutOneApplication() {
		assertThat(this.properties).filteredOn((property) -> property.path("defaultValue").isMissingNode())
			.extracting((property) -> property.path("name").asString())
			.containsExactlyInAnyOrder("coinbase.pro.base-url", "coinbase.pro.key", "coinbase.pro.secret",
					"coinbase.pro.passphrase", "coinbase.pro.withdrawals.allowed-addresses", "coinbase.pro.clients",
					"coinbase.pro.ssl.bundle", "coinbase.pro.orders.max-value", "coinbase.pro.orders.max-deviation",
					"coinbase.pro.http.proxy.host", "coinbase.pro.http.proxy.username",
					"coinbase.pro.http.proxy.password");
	}

	@Test
	void settingADefaultChangesNothing() {
		Map<String, String> defaults = new HashMap<>();
		this.properties.stream()
			.filter((property) -> property.has("defaultValue"))
			.filter((property) -> !property.path("name").asString().startsWith("coinbase.pro.http.proxy"))
			.forEach((property) -> defaults.put(property.path("name").asString(), defaultOf(property)));
		CoinbaseProProperties bound = bind(defaults);
		assertThat(bound).usingRecursiveComparison().isEqualTo(bind(Map.of()));
		assertThat(bound.getPool()).isNotSameAs(PoolProperties.DEFAULT);
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
		try (InputStream metadata = CoinbaseProProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			assertThat(metadata).isNotNull();
			return JsonMapper.shared().readTree(metadata).path("properties").valueStream().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
