package io.github.coinbasepro.integration;

import java.time.Duration;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;

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
	void showsTheClientsAndSwitchesTheirTradingOff(WebApplicationType type) {
		try (ConfigurableApplicationContext application = run(type,
				"--management.endpoint.coinbasepro.access=unrestricted")) {
			CoinbaseProClient own = application.getBean("coinbaseProClient", CoinbaseProClient.class);
			CoinbaseProClient treasury = application.getBean("treasuryCoinbaseProClient", CoinbaseProClient.class);
			assertThat(get(application, "coinbasepro").getBody()).contains("\"default\":{", "\"treasury\":{",
					"\"permissions\":[\"view\",\"trade\"]", "\"tradingEnabled\":true", "\"statistics\":{");
			assertThat(post(application, "coinbasepro/treasury").getBody()).contains("\"tradingEnabled\":false");
			assertThat(treasury.isTradingEnabled()).isFalse();
			assertThat(own.isTradingEnabled()).isTrue();
			assertThat(post(application, "coinbasepro").getStatusCode().value()).isEqualTo(200);
			assertThat(own.isTradingEnabled()).isFalse();
			assertThat(get(application, "coinbasepro/nobody").getStatusCode().value()).isEqualTo(404);
		}
	}

	@Test
	void switchesNothingUnlessItIsAllowedTo() {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			assertThat(get(application, "coinbasepro").getStatusCode().value()).isEqualTo(200);
			assertThat(post(application, "coinbasepro").getStatusCode().value()).isEqualTo(405);
			assertThat(application.getBean("coinbaseProClient", CoinbaseProClient.class).isTradingEnabled()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource(value = WebApplicationType.class, names = { "SERVLET", "REACTIVE" })
	void looksAfterTheHealthOfEachClientButNotForTheSakeOfProbes(WebApplicationType type) {
		try (ConfigurableApplicationContext application = run(type, "--management.endpoint.health.show-details=always",
				"--management.endpoint.health.probes.enabled=true")) {
			assertThat(get(application, "health").getBody()).contains("\"coinbasePro\":{", "\"default\":{",
					"\"treasury\":{", "\"environment\":\"other\"", "\"credentials\":\"valid\"");
			assertThat(get(application, "health/liveness").getBody()).doesNotContain("coinbasePro");
			assertThat(get(application, "health/readiness").getBody()).doesNotContain("coinbasePro");
		}
	}

	@Test
	void metersTellTheClientsApart() {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			application.getBean("coinbaseProClient", CoinbaseProClient.class)
				.time()
				.get()
				.block(Duration.ofSeconds(60));
			assertThat(get(application, "metrics/coinbase.pro.client.requests").getBody()).contains("time.get",
					"SUCCESS", "\"client\"", "\"default\"");
			assertThat(get(application, "metrics/coinbase.pro.client.clock.offset").getBody()).contains("default",
					"treasury");
			assertThat(get(application, "metrics/http.client.requests").getStatusCode().value()).isEqualTo(404);
		}
	}

	@Test
	void theInfoTellsWhereTheClientsTalkTo() {
		try (ConfigurableApplicationContext application = run(WebApplicationType.SERVLET)) {
			assertThat(get(application, "info").getBody()).contains("\"coinbasePro\":{", "\"treasury\":{");
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

	private static ResponseEntity<String> get(ConfigurableApplicationContext application, String path) {
		return new Browser(application).get("/actuator/" + path);
	}

	private static ResponseEntity<String> post(ConfigurableApplicationContext application, String path) {
		return new Browser(application).post("/actuator/" + path, SWITCH);
	}

}
