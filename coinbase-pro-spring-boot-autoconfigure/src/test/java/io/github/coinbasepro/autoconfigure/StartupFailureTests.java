package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What an application prints when it cannot start for its settings.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTests {

	private static final Map<String, String> CREDENTIALS = Map.of("key", "canary-key", "secret", "Y2FuYXJ5LXNlY3JldA==",
			"passphrase", "canary-passphrase");

	private static final String ALL_OR_NONE = "Set coinbase.pro.key, coinbase.pro.secret and coinbase.pro.passphrase,"
			+ " or none of the three to use public market data only.";

	@ParameterizedTest
	@ValueSource(strings = { "key", "secret", "passphrase" })
	void halfASetOfCredentials(String missing, CapturedOutput output) {
		List<String> arguments = credentials();
		arguments.removeIf((argument) -> argument.startsWith("--coinbase.pro." + missing));
		assertFails(arguments, output, "coinbase.pro." + missing + " is not set.", ALL_OR_NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "key", "secret", "passphrase" })
	void aBlankValue(String blank, CapturedOutput output) {
		assertFails(credentials(blank, " "), output, "coinbase.pro." + blank + " is blank.", ALL_OR_NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "key", "secret", "passphrase" })
	void row71_aValueOfSeveralLines(String property, CapturedOutput output) {
		assertFails(credentials(property, "canary\ncanary"), output, "coinbase.pro." + property + " has a line break.",
				"Put the value on one line.");
	}

	@Test
	void row68_aSecretThatIsNotBase64(CapturedOutput output) {
		assertFails(credentials("secret", "canary!"), output, "coinbase.pro.secret is not base64.",
				"Copy the secret as the exchange showed it, with the equal signs at its end.");
	}

	@Test
	void row70_aPassphraseOutsidePrintableAscii(CapturedOutput output) {
		assertFails(credentials("passphrase", "canary-пароль"), output,
				"coinbase.pro.passphrase has a character outside printable ASCII.",
				"Copy the value again, or make a key with a plainer one.");
	}

	@ParameterizedTest
	@CsvSource({ "key, organizations/canary/apiKeys/canary", "secret, -----BEGIN EC PRIVATE KEY-----canary" })
	void aKeyOfTheOtherApi(String property, String value, CapturedOutput output) {
		assertFails(credentials(property, value), output,
				"coinbase.pro." + property + " is of Coinbase's Advanced Trade API (CDP), which is another API.",
				"Make a key for Coinbase Exchange: it comes with a base64 secret and a passphrase.");
	}

	@Test
	void row31_credentialsOverPlainHttp(CapturedOutput output) {
		List<String> arguments = credentials();
		arguments.add("--coinbase.pro.base-url=http://api.exchange.coinbase.com");
		assertFails(arguments, output,
				"coinbase.pro.base-url is plain http to another machine, where anyone on the way could read the credentials.",
				"Use https, or leave out key, secret and passphrase.");
	}

	@Test
	void anAddressWithSecretsInIt(CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.base-url=https://canary:canary@x.example"), output,
				"coinbase.pro.base-url has user info, a query or a fragment.",
				"Set it to an address like https://api.exchange.coinbase.com.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "api.gdax.com", "api.pro.coinbase.com", "api-public.sandbox.pro.coinbase.com" })
	void aHostThatIsSwitchedOff(String host, CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.base-url=https://" + host), output,
				"coinbase.pro.base-url is " + host + ", which is switched off.",
				"Leave it out and choose by coinbase.pro.environment; the API lives on at https://api.exchange.coinbase.com.");
	}

	@Test
	void halfASetOfCredentialsOfAClientThatHasAName(CapturedOutput output) {
		List<String> arguments = credentials();
		arguments.add("--coinbase.pro.clients.treasury.secret=" + CREDENTIALS.get("secret"));
		assertFailsToStart(arguments, output,
				"The Coinbase Pro client 'treasury' cannot be built: coinbase.pro.clients.treasury.key is not set.",
				"Set coinbase.pro.clients.treasury.key, coinbase.pro.clients.treasury.secret and"
						+ " coinbase.pro.clients.treasury.passphrase, or none of the three to use public market data only.");
	}

	@Test
	void aLimitOfAClientThatHasAName(CapturedOutput output) {
		assertFailsToStart(List.of("--coinbase.pro.clients.treasury.pool.max-pending=0"), output,
				"The Coinbase Pro client 'treasury' cannot be built: coinbase.pro.clients.treasury.pool.max-pending"
						+ " must be positive but was 0.",
				"What coinbase.pro.clients.treasury.* does not set is taken from coinbase.pro.*");
	}

	@Test
	void row98_halfASetOfCredentialsIsNotCompletedByThoseOfTheApplication(CapturedOutput output) {
		List<String> arguments = credentials();
		arguments.add("--coinbase.pro.clients.rehearsal.environment=sandbox");
		arguments.add("--coinbase.pro.clients.rehearsal.key=canary-key");
		assertFailsToStart(arguments, output,
				"The Coinbase Pro client 'rehearsal' cannot be built: coinbase.pro.clients.rehearsal.secret is not set.",
				"Set coinbase.pro.clients.rehearsal.key, coinbase.pro.clients.rehearsal.secret and"
						+ " coinbase.pro.clients.rehearsal.passphrase");
	}

	@Test
	void row99_aMisspelledArgument(CapturedOutput output) {
		assertFailsToStart(List.of("--coinbase.pro.enviroment=sandbox"), output,
				"Nothing uses these properties, which may be misspelled:\n\n    coinbase.pro.enviroment"
						+ " (commandLineArgs): did you mean coinbase.pro.environment?",
				"Correct or remove them. coinbase.pro.ignore-unknown-properties=true ignores unknown properties.");
	}

	@Test
	void row99_aMisspelledNameInJson(CapturedOutput output) {
		assertFailsToStart(List.of("--spring.application.json={\"coinbase\":{\"pro\":{\"drie-run\":true}}}"), output,
				"    coinbase.pro.drie-run (", "");
		assertThat(output).contains("did you mean coinbase.pro.dry-run?");
	}

	@Test
	void row99_aMisspelledLineOfAFileThatAnotherImports(@TempDir Path folder, CapturedOutput output)
			throws IOException {
		Path imported = Files.writeString(folder.resolve("desk.yml"), """
				coinbase:
				  pro:
				    http:
				      total-timeout: 5s
				      environment: sandbox
				---
				spring.config.activate.on-profile: live
				coinbase.pro.lookup: canary
				""");
		assertFailsToStart(List.of("--spring.config.import=" + imported.toUri()), output,
				"    coinbase.pro.http.environment (", "");
		assertThat(output).contains("desk.yml", "5:20): did you mean coinbase.pro.environment?")
			.doesNotContain("coinbase.pro.lookup");
	}

	@ParameterizedTest
	@CsvSource({ "sandbox, https://api.exchange.coinbase.com, https://api-public.sandbox.exchange.coinbase.com",
			"production, http://localhost:8090, https://api.exchange.coinbase.com" })
	void row99_anEnvironmentAndAnAddressThatContradictEachOther(String environment, String baseUrl, String expected,
			CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.environment=" + environment, "--coinbase.pro.base-url=" + baseUrl), output,
				"coinbase.pro.base-url is not the address of coinbase.pro.environment=" + environment + ", which is "
						+ expected + ".",
				"Remove one of the two; an empty value counts as removed, for example coinbase.pro.environment=.");
	}

	@Test
	void row99_anEnvironmentAndAnAddressOfANamedClientThatContradictEachOther(CapturedOutput output) {
		assertFailsToStart(
				List.of("--coinbase.pro.clients.desk.environment=sandbox",
						"--coinbase.pro.clients.desk.base-url=https://api.exchange.coinbase.com"),
				output,
				"The Coinbase Pro client 'desk' cannot be built: coinbase.pro.clients.desk.base-url is not the address"
						+ " of coinbase.pro.clients.desk.environment=sandbox",
				"Remove one of the two");
	}

	@Test
	void row100_aPlaceholderThatCannotBeResolved(CapturedOutput output) {
		List<String> arguments = credentials("key", "${DESK_KEY}");
		assertFailsToStart(arguments, output, "refers to ${DESK_KEY}, which is not set.",
				"Set DESK_KEY as an environment variable or a property, or remove coinbase.pro.key.");
	}

	@Test
	void row103_aClientNamedAsThatOfTheApplication(CapturedOutput output) {
		assertFailsToStart(List.of("--coinbase.pro.clients.default.environment=sandbox"), output,
				"names a client 'default', which is the name of the client that coinbase.pro.* configures.",
				"Choose another name below coinbase.pro.clients, or move the properties to coinbase.pro.*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://x.example:99999", "https://x.example:0", "http://localhost:65536/sub" })
	void row111_aPortThatThereCannotBe(String baseUrl, CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.base-url=" + baseUrl), output,
				"coinbase.pro.base-url has a port that is not from 1 to 65535.",
				"Set it to an address like https://api.exchange.coinbase.com.");
	}

	@Test
	void anAddressThatIsNone(CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.base-url=https://x.example/a b"), output,
				"coinbase.pro.base-url is not a valid address.",
				"Set it to an address like https://api.exchange.coinbase.com.");
	}

	@Test
	void certificatesThatThereAreNot(CapturedOutput output) {
		assertFails(List.of("--coinbase.pro.ssl.bundle=exchange"), output,
				"coinbase.pro.ssl.bundle names the SSL bundle 'exchange', which does not exist.",
				"Define it below spring.ssl.bundle.jks or spring.ssl.bundle.pem.");
	}

	@Test
	void aTimeWithoutAUnitThatIsTooShort(CapturedOutput output) {
		assertFailsToStart(List.of("--coinbase.pro.http.total-timeout=30"), output,
				"coinbase.pro.http.total-timeout must be at least 100 ms but was 30 ms; a number without a unit is taken"
						+ " for milliseconds, so write 30s for seconds",
				"");
		assertThat(output).contains("coinbase.pro.http.total-timeout (commandLineArgs) has no unit");
	}

	@Test
	void aProxyWithoutAHost(CapturedOutput output) {
		assertFailsToStart(List.of("--coinbase.pro.http.proxy.password=canary"), output,
				"coinbase.pro.http.proxy.host must be set with the rest of the proxy", "");
	}

	@Test
	void anythingElseIsLeftToOthers() {
		assertThat(new InvalidSettingFailureAnalyzer().analyze(new IllegalArgumentException("other"))).isNull();
	}

	private static List<String> credentials() {
		return credentials("", "");
	}

	private static List<String> credentials(String property, String value) {
		List<String> arguments = new ArrayList<>();
		CREDENTIALS.forEach((name, usual) -> arguments
			.add("--coinbase.pro." + name + "=" + (name.equals(property) ? value : usual)));
		return arguments;
	}

	private static void assertFails(List<String> arguments, CapturedOutput output, String problem, String action) {
		assertFailsToStart(arguments, output, "The Coinbase Pro client cannot be built: " + problem, action);
	}

	private static void assertFailsToStart(List<String> arguments, CapturedOutput output, String description,
			String action) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatException().isThrownBy(() -> application.run(arguments.toArray(String[]::new)));
		assertThat(output).contains("APPLICATION FAILED TO START", "Description:", description, "Action:", action);
		assertThat(output.getAll()).doesNotContain("canary", CREDENTIALS.get("secret"));
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ SslAutoConfiguration.class, CoinbaseProAutoConfiguration.class })
	static class Application {

	}

}
