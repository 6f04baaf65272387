package io.github.coinbasepro.autoconfigure;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.actuate.CoinbaseProEndpoint;
import io.github.coinbasepro.actuate.CoinbaseProInfoContributor;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CoinbaseProActuatorAutoConfiguration}.
 */
class CoinbaseProActuatorAutoConfigurationTests {

	private static final String VAULT_SECRET = "dmF1bHQtY2FuYXJ5LXNlY3JldA==";

	private static final String SECRET = "Y2FuYXJ5LXNlY3JldA==";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(CoinbaseProAutoConfiguration.class, CoinbaseProActuatorAutoConfiguration.class))
		.withPropertyValues("coinbase.pro.key=canary-key", "coinbase.pro.secret=" + SECRET,
				"coinbase.pro.passphrase=canary-passphrase", "coinbase.pro.http.user-agent=visible",
				"shop.key=visible");

	@Test
	void row78_theEnvironmentShowsNoSecretEvenWhenItShowsAllValues() {
		this.contextRunner.run((context) -> {
			ConfigurableEnvironment environment = context.getEnvironment();
			environment.getPropertySources()
				.addLast(new SystemEnvironmentPropertySource("shell", Map.of("COINBASE_PRO_SECRET", SECRET)));
			String shown = new EnvironmentEndpoint(environment, functions(context), Show.ALWAYS).environment(null)
				.getPropertySources()
				.stream()
				.flatMap((source) -> source.getProperties().entrySet().stream())
				.map((property) -> property.getKey() + "=" + property.getValue().getValue())
				.toList()
				.toString();
			assertThat(shown).contains("coinbase.pro.secret=******", "COINBASE_PRO_SECRET=******",
					"coinbase.pro.http.user-agent=visible", "shop.key=visible");
			assertThat(shown).doesNotContain("canary", SECRET);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "JAVA_TOOL_OPTIONS=-Xmx1g -Dcoinbase.pro.secret=" + SECRET,
			"sun.java.command=App --coinbase.pro.clients.desk.key=x --other", "DESK_KEY=canary-key",
			"launcher=COINBASE_PRO_PASSPHRASE=x app", "nested=a,canary-passphrase,b",
			"spring.application.json={\"coinbase\":{\"pro\":{\"secret\":\"escap\\/ed\"}}}",
			"SPRING_APPLICATION_JSON={\"coinbase.pro.passphrase\":\"x\"}", "TREASURY=treasury-canary",
			"proxied=http://desk:proxy-canary@proxy.example" })
	void row101_noValueThatHoldsACredentialIsShown(String property) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.clients.treasury.passphrase=${TREASURY:treasury-canary}",
					"coinbase.pro.clients.treasury.key=treasury-key", "coinbase.pro.clients.treasury.secret=" + SECRET,
					"coinbase.pro.http.proxy.host=localhost", "coinbase.pro.http.proxy.password=proxy-canary")
			.run((context) -> {
				String name = property.substring(0, property.indexOf('='));
				MapPropertySource source = new MapPropertySource("more",
						Map.of(name, property.substring(name.length() + 1), "harmless", "a value", "empty", ""));
				context.getEnvironment().getPropertySources().addLast(source);
				Map<String, Object> shown = new HashMap<>();
				new EnvironmentEndpoint(context.getEnvironment(), functions(context), Show.ALWAYS).environment(null)
					.getPropertySources()
					.stream()
					.filter((described) -> described.getName().equals("more"))
					.forEach((described) -> described.getProperties()
						.forEach((key, value) -> shown.put(key, String.valueOf(value.getValue()))));
				assertThat(shown).containsOnly(Map.entry(name, "******"), Map.entry("harmless", "a value"),
						Map.entry("empty", ""));
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "vault-canary-key", "x=" + VAULT_SECRET, "dmF1bHQtY2FuYXJ5LXNlY3JldA", "vault-phrase" })
	void row101_noValueThatHoldsACredentialOfConnectionDetailsIsShown(String value) {
		this.contextRunner.withBean(CoinbaseProConnectionDetails.class, () -> new CoinbaseProConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return URI.create("http://localhost:1");
			}

			@Override
			public CoinbaseProCredentials getCredentials() {
				return CoinbaseProCredentials.of("vault-canary-key", VAULT_SECRET, "vault-phrase");
			}

		}).run((context) -> {
			SanitizingFunction function = context.getBean(SanitizingFunction.class);
			assertThat(function.apply(new SanitizableData(null, "vault.value", value)).getValue()).isEqualTo("******");
			assertThat(function.apply(new SanitizableData(null, "vault.value", "vault")).getValue()).isEqualTo("vault");
		});
	}

	@ParameterizedTest
	@CsvSource({ "first.part, canary-one", "FIRST_PART, anything", "second, canary-two", "deep, canary-three",
			"other.name, x canary-one y" })
	void row101_noPartThatACredentialIsComposedOfIsShown(String name, String value) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.key=${first.part}-${SECOND:none}${third:${deep}}",
					"coinbase.pro.secret=" + SECRET, "coinbase.pro.passphrase=phrase", "first.part=canary-one",
					"SECOND=${second}", "second=canary-two", "deep=canary-three", "other=a value")
			.run((context) -> {
				SanitizingFunction function = context.getBean(SanitizingFunction.class);
				assertThat(function.apply(new SanitizableData(null, name, value)).getValue()).isEqualTo("******");
				assertThat(function.apply(new SanitizableData(null, "other", "a value")).getValue())
					.isEqualTo("a value");
			});
	}

	@ParameterizedTest
	@CsvSource({ "desk.live.a, canary-one", "DESK_LIVE_A, anything", "desk.live.b, canary-two", "spare, canary-three",
			"stage, live" })
	void row101_noPartWhosePlaceholderContainsPlaceholdersIsShown(String name, String value) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.passphrase=${desk.${stage}.a}${desk.${stage}.b:${spare}}", "stage=live",
					"desk.live.a=canary-one", "desk.live.b=canary-two", "spare=canary-three")
			.run((context) -> {
				SanitizableData data = new SanitizableData(null, name, value);
				assertThat(functions(context)).singleElement()
					.satisfies((function) -> assertThat(function.apply(data).getValue())
						.isEqualTo(SanitizableData.SANITIZED_VALUE));
				assertThat(functions(context)).singleElement()
					.satisfies((function) -> assertThat(
							function.apply(new SanitizableData(null, "desk.test.a", "visible")).getValue())
						.isEqualTo("visible"));
			});
	}

	@Test
	void row101_aPassphraseOfFewLettersHidesNothingButItself() {
		this.contextRunner.withPropertyValues("coinbase.pro.passphrase=abc").run((context) -> {
			SanitizingFunction function = context.getBean(SanitizingFunction.class);
			assertThat(function.apply(new SanitizableData(null, "other", "abc")).getValue()).isEqualTo("******");
			assertThat(function.apply(new SanitizableData(null, "other", "abcd")).getValue()).isEqualTo("abcd");
			assertThat(function.apply(new SanitizableData(null, "other", null)).getValue()).isNull();
		});
	}

	@Test
	void row78_theReportOfPropertiesShowsNoSecretEvenWhenItShowsAllValues() {
		this.contextRunner.run((context) -> {
			ConfigurationPropertiesReportEndpoint endpoint = new ConfigurationPropertiesReportEndpoint(
					functions(context), Show.ALWAYS);
			endpoint.setApplicationContext(context);
			String shown = endpoint.configurationProperties()
				.getContexts()
				.values()
				.stream()
				.flatMap((report) -> report.getBeans().values().stream())
				.map((bean) -> bean.getProperties() + " " + bean.getInputs())
				.toList()
				.toString();
			assertThat(shown).contains("userAgent=visible").contains("passphrase");
			assertThat(shown).doesNotContain("canary", SECRET);
		});
	}

	@Test
	void theEndpointIsThereWhenItIsExposed() {
		this.contextRunner
			.withPropertyValues("management.endpoints.web.exposure.include=coinbasepro",
					"coinbase.pro.clients.desk.environment=sandbox")
			.run((context) -> assertThat(context.getBean(CoinbaseProEndpoint.class).clients().clients())
				.containsOnlyKeys("default", "desk"));
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(CoinbaseProEndpoint.class));
	}

	@Test
	void theEndpointAndTheInfoBackOff() {
		this.contextRunner.withPropertyValues("management.endpoints.web.exposure.include=coinbasepro")
			.withBean("ownEndpoint", CoinbaseProEndpoint.class, () -> new CoinbaseProEndpoint(Map.of()))
			.withBean("ownInfo", CoinbaseProInfoContributor.class, () -> new CoinbaseProInfoContributor(Map.of()))
			.run((context) -> assertThat(context).hasSingleBean(CoinbaseProEndpoint.class)
				.hasSingleBean(CoinbaseProInfoContributor.class)
				.hasBean("ownEndpoint")
				.hasBean("ownInfo"));
	}

	@Test
	void theInfoCanBeLeftOut() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(CoinbaseProInfoContributor.class));
		this.contextRunner.withPropertyValues("management.info.coinbasepro.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CoinbaseProInfoContributor.class));
	}

	@Test
	void nothingIsShownWithoutAClient() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.enabled=false", "management.endpoints.web.exposure.include=coinbasepro")
			.run((context) -> assertThat(context).doesNotHaveBean(CoinbaseProEndpoint.class)
				.doesNotHaveBean(CoinbaseProInfoContributor.class)
				.hasSingleBean(SanitizingFunction.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.key", "coinbase.pro.secret", "coinbase.pro.passphrase", "COINBASE_PRO_KEY",
			"COINBASE_PRO_PASSPHRASE", "coinbase.pro.clients.desk.secret", "coinbasePro.secret",
			"coinbase.pro.http.proxy.password" })
	void knowsWhatIsSecret(String property) {
		assertThat(Secrets.isSecret(property)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.base-url", "coinbase.pro.enabled", "key", "shop.secret" })
	void knowsWhatIsNoneOfItsBusiness(String property) {
		assertThat(Secrets.isSecret(property)).isFalse();
	}

	private static List<SanitizingFunction> functions(ApplicationContext context) {
		return List.copyOf(context.getBeansOfType(SanitizingFunction.class).values());
	}

}
