package io.github.coinbasepro.sample;

import java.net.URI;
import java.util.stream.Stream;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.sample.account.TradingGate;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class DeskExchangeTests {

	private static final String[] KEY = { "--coinbase.pro.key=key", "--coinbase.pro.secret=c2VjcmV0",
			"--coinbase.pro.passphrase=phrase" };

	@Test
	void theDefaultIsAnExchangeInThisProcess() {
		try (ConfigurableApplicationContext context = run()) {
			SimulatedCoinbasePro exchange = context.getBean(SimulatedCoinbasePro.class);
			assertThat(baseUrl(context)).isEqualTo(exchange.restUrl()).hasHost("127.0.0.1");
			assertThat(context.getBean(TradingGate.class).reason()).isNull();
		}
	}

	@Test
	void sandboxWithoutAKeyShowsTheMarketOnly() {
		try (ConfigurableApplicationContext context = run("--desk.exchange=sandbox")) {
			assertThat(context.getBeanProvider(SimulatedCoinbasePro.class).getIfAvailable()).isNull();
			assertThat(baseUrl(context)).hasHost("api-public.sandbox.exchange.coinbase.com");
			assertThat(context.getBean(TradingGate.class).reason()).contains("COINBASE_PRO_KEY");
		}
	}

	@Test
	void sandboxWithAKeyTrades() {
		try (ConfigurableApplicationContext context = run(with("--desk.exchange=sandbox", KEY))) {
			assertThat(context.getBean(TradingGate.class).reason()).isNull();
		}
	}

	@Test
	void liveDeskOnlyLooksUntilToldOtherwise() {
		try (ConfigurableApplicationContext context = run(with("--desk.exchange=live", KEY))) {
			assertThat(baseUrl(context)).hasHost("api.exchange.coinbase.com");
			client(context).post()
				.uri("/desk/orders")
				.contentType(MediaType.APPLICATION_JSON)
				.bodyValue(
						"{\"exchange\":\"live\",\"product\":\"BTC-USD\",\"side\":\"buy\",\"type\":\"market\",\"size\":\"1\"}")
				.exchange()
				.expectStatus()
				.isForbidden()
				.expectBody()
				.jsonPath("$.detail")
				.value(String.class, (detail) -> assertThat(detail).contains("desk.live=true"));
			client(context).get()
				.uri("/desk")
				.exchange()
				.expectBody()
				.jsonPath("$.exchange")
				.isEqualTo("live")
				.jsonPath("$.reason")
				.value(String.class, (reason) -> assertThat(reason).contains("desk.live=true"));
		}
	}

	@Test
	void theAddressOfTheLiveExchangeCountsWhateverTheDeskIsCalled() {
		String[] arguments = with("--desk.exchange=sandbox", with("--coinbase.pro.environment=production", KEY));
		try (ConfigurableApplicationContext context = run(arguments)) {
			assertThat(context.getBean(TradingGate.class).reason()).contains("desk.live=true");
		}
	}

	@Test
	void liveDeskTradesWithItsOwnProperty() {
		String[] arguments = with("--desk.exchange=live", with("--desk.live=true", KEY));
		try (ConfigurableApplicationContext context = run(arguments)) {
			assertThat(context.getBean(TradingGate.class).reason()).isNull();
		}
	}

	private static ConfigurableApplicationContext run(String... arguments) {
		return SpringApplication.run(DeskApplication.class, with("--server.port=0", arguments));
	}

	private static String[] with(String first, String... more) {
		return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
	}

	private static URI baseUrl(ConfigurableApplicationContext context) {
		return context.getBean(CoinbaseProConnectionDetails.class).getBaseUrl();
	}

	private static WebTestClient client(ConfigurableApplicationContext context) {
		return DeskClient.of(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
