package io.github.coinbasepro.integration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.test.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Actuator answers over HTTP, on servlets and on WebFlux.
 */
class ActuatorTests {

	private static final String SWITCH = "{\"tradingEnabled\":false}";

	private static SimulatedCoinbasePro exchange;

	@BeforeAll
	static void start() {
		exchange = SimulatedCoinbasePro.start();
	}

	@AfterAll
	static void stop() {
		exchange.close();
	}

	@ParameterizedTest
	@EnumSource(value = WebApplicationType.class, names = { "SERVLET", "REACTIVE" })
	void showsTheClientsAndSwitchesTheirTradingOff(WebApplicationType type) throws Exception {
		try (ConfigurableApplicationContext application = run(type,
				"--management.endpoint.coinbasepro.access=unrestricted")) {
			CoinbaseProClient own = application.getBean("coinbaseProClient", CoinbaseProClient.class);
			CoinbaseProClient treasury = application.getBean("treasuryCoinbaseProClient", CoinbaseProClient.class);
			assertThat(get(application, "coinbasepro").body()).contains("\"default\":{", "\"treasury\":{",
					"\"permissions\":[\"view\",\"trade\"]", "\"tradingEnabled\":true", "\"statistics\":{");
			assertThat(post(application, "coinbasepro/treasury").body()).contains("\"tradingEnabled\":false");
			assertThat(treasury.isTradingEnabled()).isFalse();
			assertThat(own.isTradingEnabled()).isTrue();
			assertThat(post(application, "coinbasepro").statusCode()).isEqualTo(200);
			assertThat(own.isTradingEnabled()).isFalse();
			assertThat(get(application, "coinbasepro/nobody").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void switchesNothingUnlessItIsAllowedTo() throws Exception {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			assertThat(get(application, "coinbasepro").statusCode()).isEqualTo(200);
			assertThat(post(application, "coinbasepro").statusCode()).isEqualTo(405);
			assertThat(application.getBean("coinbaseProClient", CoinbaseProClient.class).isTradingEnabled()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource(value = WebApplicationType.class, names = { "SERVLET", "REACTIVE" })
	void looksAfterTheHealthOfEachClientButNotForTheSakeOfProbes(WebApplicationType type) throws Exception {
		try (ConfigurableApplicationContext application = run(type, "--management.endpoint.health.show-details=always",
				"--management.endpoint.health.probes.enabled=true")) {
			assertThat(get(application, "health").body()).contains("\"coinbasePro\":{", "\"default\":{",
					"\"treasury\":{", "\"environment\":\"other\"", "\"credentials\":\"valid\"");
			assertThat(get(application, "health/liveness").body()).doesNotContain("coinbasePro");
			assertThat(get(application, "health/readiness").body()).doesNotContain("coinbasePro");
		}
	}

	@Test
	void metersTellTheClientsApart() throws Exception {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			application.getBean("coinbaseProClient", CoinbaseProClient.class)
				.time()
				.get()
				.block(Duration.ofSeconds(60));
			assertThat(get(application, "metrics/coinbase.pro.client.requests").body()).contains("time.get", "SUCCESS",
					"\"client\"", "\"default\"");
			assertThat(get(application, "metrics/coinbase.pro.client.clock.offset").body()).contains("default",
					"treasury");
			assertThat(get(application, "metrics/http.client.requests").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void theInfoTellsWhereTheClientsTalkTo() throws Exception {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			assertThat(get(application, "info").body()).contains("\"coinbasePro\":{", "\"treasury\":{");
		}
	}

	private static ConfigurableApplicationContext run(WebApplicationType type, String... arguments) {
		Stream<String> common = Stream.of("--server.port=0", "--server.address=127.0.0.1",
				"--coinbase.pro.base-url=" + exchange.restUrl(), "--coinbase.pro.key=" + exchange.apiKey().key(),
				"--coinbase.pro.secret=" + exchange.apiKey().secret(),
				"--coinbase.pro.passphrase=" + exchange.apiKey().passphrase(),
				"--coinbase.pro.clients.treasury.permissions=view",
				"--management.endpoints.web.exposure.include=health,info,metrics,coinbasepro");
		return new SpringApplicationBuilder(ClockApplication.class).web(type)
			.run(Stream.concat(common, Stream.of(arguments)).toArray(String[]::new));
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext application, String path) throws Exception {
		return send(request(application, path).build());
	}

	private static HttpResponse<String> post(ConfigurableApplicationContext application, String path) throws Exception {
		return send(request(application, path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(SWITCH))
			.build());
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(ConfigurableApplicationContext application, String path) {
		String port = application.getEnvironment().getProperty("local.server.port");
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path))
			.timeout(Duration.ofSeconds(60));
	}

}
