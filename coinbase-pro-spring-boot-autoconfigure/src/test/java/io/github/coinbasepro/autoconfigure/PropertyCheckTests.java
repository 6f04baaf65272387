package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PropertyCheck}.
 */
@ExtendWith(OutputCaptureExtension.class)
class PropertyCheckTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class));

	@ParameterizedTest
	@CsvSource({ "enviroment=sandbox, coinbase.pro.environment", "enviroment=, coinbase.pro.environment",
			"sandbox=true, coinbase.pro.environment=sandbox", "drey-run=true, coinbase.pro.dry-run",
			"http.environment=sandbox, coinbase.pro.environment",
			"http.totl-timeout=5s, coinbase.pro.http.total-timeout",
			"total-timeout=5s, coinbase.pro.http.total-timeout",
			"environment.sandbox=true, coinbase.pro.environment=sandbox",
			"permissions.view=true, coinbase.pro.permissions",
			"rate-limit.public-data.rate=1, coinbase.pro.rate-limit.public.rate",
			"clients.treasury.enviroment=sandbox, coinbase.pro.clients.treasury.environment",
			"ignore-unknown-propertes=true, coinbase.pro.ignore-unknown-properties" })
	void row99_aMisspelledNameStopsTheApplication(String property, String meant) {
		this.contextRunner.withPropertyValues("coinbase.pro." + property)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(RefusedPropertiesException.class)
				.hasMessageContaining("    coinbase.pro." + property.substring(0, property.indexOf('=')) + " (")
				.hasMessageContaining("did you mean " + meant + "?"));
	}

	@Test
	void row99_aNameLikeNoOtherStopsTheApplicationToo() {
		this.contextRunner.withPropertyValues("coinbase.pro.quux=canary")
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("coinbase.pro.quux")
				.hasMessageContaining("no property has a similar name")
				.hasMessageNotContaining("canary"));
	}

	@Test
	void row99_aSystemPropertyThatIsMisspelledStopsTheApplication() {
		this.contextRunner.withSystemProperties("coinbase.pro.enviroment=sandbox")
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining("    coinbase.pro.enviroment (systemProperties): did you mean"));
	}

	@ParameterizedTest
	@CsvSource({ "COINBASE_PRO_ENVIROMENT, coinbase.pro.environment",
			"COINBASE_PRO_RATE_LIMIT_QUEUESIZE, coinbase.pro.rate-limit.queue-size",
			"COINBASE_PRO_CLIENTS_DESK_SECRT, coinbase.pro.clients.desk.secret",
			"COINBASE_PRO_ORDERS_MAX_VALUE_USD, COINBASE_PRO_ORDERS_MAXVALUE_USD",
			"COINBASE_PRO_CLIENTS_DESK_ORDERS_MAX_VALUE_USD, COINBASE_PRO_CLIENTS_DESK_ORDERS_MAXVALUE_USD",
			"coinbase_pro_passphrse, coinbase.pro.passphrase", "coinbase.pro.enviroment, coinbase.pro.environment",
			"coinbase.pro.dry-runn, coinbase.pro.dry-run", "coinbase.pro.dry.run, coinbase.pro.dry-run",
			"COINBASE.PRO.DRY.RUN, coinbase.pro.dry-run",
			"coinbase.pro.orders.max.deviation, coinbase.pro.orders.max-deviation" })
	void row99_anEnvironmentVariableThatIsMisspelledStopsTheApplication(String variable, String meant) {
		withVariables(variable, "canary").run((context) -> assertThat(context).getFailure()
			.hasMessageContaining("    " + variable + " (")
			.hasMessageContaining("did you mean " + meant + "?")
			.hasMessageNotContaining("canary"));
	}

	@ParameterizedTest
	@CsvSource({ "COINBASE_PRO_BASEURL, http://localhost:1", "COINBASE_PRO_BASE_URL, http://localhost:1",
			"COINBASE_PRO_RATELIMIT_QUEUESIZE, 9", "COINBASE_PRO_RATE_LIMIT_QUEUE_SIZE, 9",
			"COINBASE_PRO_PERMISSIONS_0, view", "COINBASE_PRO_CLIENTS_DESK_HTTP_TOTALTIMEOUT, 9s",
			"COINBASE_PRO_HTTP_PROXY_HOST, localhost", "COINBASE_PROFILE, other", "COINBASE_PRO_, empty" })
	void row99_environmentVariablesAreKnownInBothOfTheirForms(String variable, String value) {
		withVariables(variable, value).run((context) -> assertThat(context).hasSingleBean(CoinbaseProProperties.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.baseUrl=http://localhost:1", "coinbase.pro.base_url=http://localhost:1",
			"COINBASE.PRO.DRYRUN=true", "coinbase.pro.permissions[0]=view", "coinbase.pro=",
			"coinbase.pro.clients.desk=", "coinbase.pro.clients.market-maker.dry-run=true",
			"coinbase.pro.clients[enviroment].dry-run=true", "coinbase.pro.rate-limit.public.rate=3",
			"coinbase.prod.enviroment=own", "coinbase.environment=own", "shop.enviroment=own" })
	void row99_namesThatAreKnownOrOfTheApplicationAreLeftAlone(String property) {
		this.contextRunner.withPropertyValues(property)
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(CoinbaseProProperties.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.environment", "coinbase.pro.base-url", "coinbase.pro.dry-run",
			"coinbase.pro.trading-enabled", "coinbase.pro.orders.max-value.USD", "coinbase.pro.orders.max-value",
			"coinbase.pro.orders.max-deviation", "coinbase.pro.orders.check",
			"coinbase.pro.withdrawals.allowed-addresses", "coinbase.pro.withdrawals.allowed-addresses[0]",
			"coinbase.pro.rate-limit.private.rate", "coinbase.pro.clients.desk.orders.max-deviation",
			"coinbase.pro.clients.desk.environment", "coinbase.pro.http.user-agent", "coinbase.pro.ssl.bundle",
			"coinbase.pro.http.proxy.host" })
	void row99_aPropertyThatIsEmptyStopsTheApplication(String property) {
		for (String value : List.of("", " ", "${NOT_SET:}")) {
			this.contextRunner.withPropertyValues(property + "=" + value)
				.run((context) -> assertThat(context).getFailure()
					.hasMessageContaining(property + " (")
					.hasMessageContaining("is empty, so that it would have no effect"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.permissions=", "coinbase.pro.clients.desk.permissions=",
			"coinbase.pro.environment=;coinbase.pro.base-url=http://localhost:1",
			"coinbase.pro.clients.desk.base-url=;coinbase.pro.clients.desk.environment=sandbox" })
	void row99_whatIsNothingWithoutAValueMayBeEmpty(String properties) {
		this.contextRunner.withPropertyValues(properties.split(";"))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void row99_aValueWithoutACurrencyTellsWhatToWrite() {
		this.contextRunner.withPropertyValues("coinbase.pro.orders.max-value=1000")
			.run((context) -> assertThat(context).getFailure()
				.hasMessageContaining(
						"coinbase.pro.orders.max-value (test) has a value, but needs a key behind its name")
				.extracting("action")
				.isEqualTo("Write a key behind it, such as coinbase.pro.orders.max-value.USD=1000"));
	}

	@ParameterizedTest
	@CsvSource({ "COINBASE_PRO_ORDERS_MAXVALUE, COINBASE_PRO_ORDERS_MAXVALUE_USD",
			"COINBASE_PRO_ORDERS_MAX_VALUE, COINBASE_PRO_ORDERS_MAXVALUE_USD",
			"COINBASE_PRO_CLIENTS_DESK_ORDERS_MAXVALUE, COINBASE_PRO_CLIENTS_DESK_ORDERS_MAXVALUE_USD" })
	void row99_aVariableWithoutACurrencyTellsTheVariableToSet(String variable, String meant) {
		withVariables(variable, "1000").run((context) -> assertThat(context).getFailure()
			.hasMessageContaining(variable + " (")
			.extracting("action")
			.isEqualTo("Write a key behind it, such as " + meant + "=1000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.withdrawals.allowed-addresses", "coinbase.pro.permissions",
			"coinbase.pro.clients.desk.withdrawals.allowed-addresses" })
	void row99_aListWithAnEmptyEntryStopsTheApplication(String property) {
		for (String value : List.of(",", "view,", "view, ,trade", "view,${NOT_SET:}")) {
			this.contextRunner.withPropertyValues(property + "=" + value)
				.run((context) -> assertThat(context).getFailure()
					.hasMessageContaining(property + " (test) has an empty entry"));
		}
	}

	@Test
	void row99_emptyPermissionsAreNone() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.permissions=view,transfer", "coinbase.pro.clients.desk.permissions=")
			.run((context) -> assertThat(
					context.getBean("deskCoinbaseProClient", CoinbaseProClient.class).permissions())
				.isEmpty());
	}

	@Test
	void row99_thatCanBeSwitchedOff() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.enviroment=sandbox", "coinbase.pro.ignore-unknown-properties=true")
			.run((context) -> assertThat(context).hasSingleBean(CoinbaseProClient.class));
	}

	@Test
	void row99_otherModulesMakeTheirPropertiesKnown(@TempDir Path folder) throws IOException {
		Path list = folder.resolve("META-INF/spring/" + CoinbaseProProperties.class.getName() + ".imports");
		Files.createDirectories(list.getParent());
		Files.writeString(list, OtherProperties.class.getName());
		try (URLClassLoader modules = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				getClass().getClassLoader())) {
			ApplicationContextRunner withModule = this.contextRunner.withClassLoader(modules);
			withModule
				.withPropertyValues("coinbase.pro.other.keep-for=5s", "coinbase.pro.other.limits.USD=3",
						"coinbase.pro.other.limits[a.b]=3")
				.run((context) -> assertThat(context).hasNotFailed());
			withModule.withPropertyValues("coinbase.pro.other.kep-for=5s")
				.run((context) -> assertThat(context).getFailure()
					.hasMessageContaining("did you mean coinbase.pro.other.keep-for?"));
		}
		this.contextRunner.withPropertyValues("coinbase.pro.other.keep-for=5s")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void row99_eachClientTellsWhereItTradesWhenItStarts(CapturedOutput output) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.key=canary-key", "coinbase.pro.secret=Y2FuYXJ5LXNlY3JldA==",
					"coinbase.pro.passphrase=canary-passphrase", "coinbase.pro.clients.look.environment=sandbox",
					"coinbase.pro.clients.look.permissions=view", "coinbase.pro.clients.look.dry-run=true",
					"coinbase.pro.clients.look.trading-enabled=false",
					"coinbase.pro.clients.look.orders.max-value.usd=5000",
					"coinbase.pro.clients.look.orders.max-deviation=2.5")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output.getOut().lines().filter((line) -> line.contains("Coinbase Pro client '"))).hasSize(2)
			.allMatch((line) -> line.contains("INFO"))
			.anyMatch((line) -> line.endsWith("Coinbase Pro client 'default': host api.exchange.coinbase.com,"
					+ " environment production, key present, permissions view,trade, dry run off, trading on,"
					+ " order guards off"))
			.anyMatch(
					(line) -> line.endsWith("Coinbase Pro client 'look': host api-public.sandbox.exchange.coinbase.com,"
							+ " environment sandbox, key absent, permissions view, dry run on, trading off,"
							+ " order guards at most 5000 USD and at most 2.5 % off the market"));
		assertThat(output).doesNotContain("canary", "Y2FuYXJ5");
	}

	@Test
	void aNumberWithoutAUnitIsTold(CapturedOutput output) {
		this.contextRunner.withPropertyValues("coinbase.pro.health.cache-for=3000", "coinbase.pro.pool.max-pending=30")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output.getOut().lines().filter((line) -> line.contains("has no unit"))).singleElement()
			.asString()
			.contains("coinbase.pro.health.cache-for", "3000 is taken for milliseconds. Write 3000ms or 3000s");
	}

	@Test
	void aValueOfThePrefixIsTold(CapturedOutput output) {
		this.contextRunner.withPropertyValues("coinbase.pro=", "coinbase.environment=sandbox")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output).contains("Check the indentation of the lines below it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "key", "secret", "passphrase", "http.user-agent", "clients.desk.key", "environment" })
	void row100_aPlaceholderThatCannotBeResolvedStopsTheApplication(String property) {
		this.contextRunner.withPropertyValues("coinbase.pro." + property + "=a${DESK_VALUE}")
			.run((context) -> assertThat(context).getFailure()
				.hasStackTraceContaining("RefusedPropertiesException: coinbase.pro." + property + " (")
				.hasStackTraceContaining("refers to ${DESK_VALUE}, which is not set."));
	}

	@Test
	void row100_aPlaceholderBehindAnotherIsNamed() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.http.user-agent=${agent}", "agent=${team}/${missing.version}",
					"team=desk")
			.run((context) -> assertThat(context).getFailure().hasMessageContaining("${missing.version}"));
	}

	@Test
	void row100_placeholdersThatDoNotMatterAreLeftAlone() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.http.user-agent=\\${literal}", "coinbase.pro.clients.off.enabled=false",
					"coinbase.pro.clients.off.key=${OFF_KEY}", "shop.key=${SHOP_KEY}")
			.run((context) -> assertThat(context.getBean(CoinbaseProProperties.class).getHttp().getUserAgent())
				.isEqualTo("${literal}"));
		withVariables("COINBASE_PRO_UNCACHED", "true").withPropertyValues("coinbase.pro.uncached=${MISSING}")
			.run((context) -> assertThat(context.getBean(CoinbaseProProperties.class).isUncached()).isTrue());
	}

	@Test
	void row100_credentialsThatConnectionDetailsReplaceAreLeftAlone() {
		this.contextRunner.withPropertyValues("coinbase.pro.key=${DESK_KEY}")
			.withBean(CoinbaseProConnectionDetails.class, () -> () -> URI.create("http://localhost:1"))
			.run((context) -> assertThat(context).hasSingleBean(CoinbaseProClient.class));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "coinbase.pro.clients.default.dry-run=true", "coinbase.pro.clients.Default.enabled=false" })
	void row103_aClientNamedAsThatOfTheApplicationStopsTheApplication(String property) {
		this.contextRunner.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(RefusedPropertiesException.class)
				.hasMessageContaining("names a client 'default'"));
	}

	@Test
	void row103_anEnvironmentVariableOfSuchAClientStopsTheApplicationToo() {
		withVariables("COINBASE_PRO_CLIENTS_DEFAULT_KEY", "canary").run((context) -> assertThat(context).getFailure()
			.hasMessageStartingWith("COINBASE_PRO_CLIENTS_DEFAULT_KEY (")
			.hasMessageNotContaining("canary"));
	}

	private ApplicationContextRunner withVariables(String name, String value) {
		return this.contextRunner.withInitializer((context) -> context.getEnvironment()
			.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of(name, value))));
	}

	/**
	 * Properties of another module.
	 *
	 * @param keepFor a time
	 * @param limits a map
	 */
	@ConfigurationProperties("coinbase.pro.other")
	record OtherProperties(Duration keepFor, Map<String, Integer> limits) {

	}

}
