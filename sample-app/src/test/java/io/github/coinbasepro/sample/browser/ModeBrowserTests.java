package io.github.coinbasepro.sample.browser;

import java.net.URI;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.sample.DeskApplication;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk that comes back as another one: the page sees it before an order can be sent,
 * and real money is asked about.
 */
@EnabledWithChromium
@ExtendWith(SharedChromium.class)
class ModeBrowserTests {

	/** Tells when the page has heard that its question was answered. */
	private static final String LISTEN_FOR_THE_ANSWER = """
			(document.querySelector('#confirm').addEventListener('close',
					() => setTimeout(() => { document.body.dataset.answered = 'yes'; }), { once: true }), true)""";

	@Test
	void aDeskThatComesBackLiveIsSeenAsLiveAndAsksOnce(Chromium chromium) {
		try (SimulatedCoinbasePro live = SimulatedCoinbasePro.builder().seed(42).start();
				Page page = chromium.open(1440, 900)) {
			live.advanceMarket(40);
			int port = showSimulated(page);
			page.await("document.querySelector('#ticket-send').textContent === 'Connecting'");
			assertThat(page.evaluate("document.querySelector('#ticket-fields').disabled").asBoolean()).isTrue();
			page.await("document.querySelector('#book').matches('[data-stale]')");
			try (ConfigurableApplicationContext desk = startLive(live, port)) {
				page.await("document.querySelector('#exchange').textContent === 'Live'");
				BrowserTest.awaitLive(page);
				page.await("document.querySelector('#ticket-send').textContent === '▲ Buy BTC for real'");
				assertThat(page.evaluate("document.querySelector('[name=price]').value").asString()).isEmpty();
				thinksBetterOfIt(page, live);
				sendsForReal(page, live);
				assertThat(desk.isRunning()).isTrue();
			}
		}
	}

	private static int showSimulated(Page page) {
		try (ConfigurableApplicationContext desk = SpringApplication.run(DeskApplication.class, "--server.port=0")) {
			int port = desk.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			page.show("http://localhost:" + port + "/");
			BrowserTest.awaitLive(page);
			assertThat(page.text("#exchange")).isEqualTo("Simulated");
			BrowserTest.fillIn(page, "b", "100", "0.01");
			return port;
		}
	}

	private static void thinksBetterOfIt(Page page, SimulatedCoinbasePro live) {
		BrowserTest.send(page, "b", "100", "0.01");
		page.await("document.querySelector('#confirm').open");
		assertThat(page.text("#confirm-text")).isEqualTo("Buy 0.01000000 BTC at 100.00");
		page.evaluate(LISTEN_FOR_THE_ANSWER);
		page.press("Enter");
		page.await("document.body.dataset.answered === 'yes'");
		assertThat(page.evaluate("document.querySelector('#confirm').open").asBoolean()).isFalse();
		assertThat(live.requests().of("POST", "/orders")).isEmpty();
	}

	private static void sendsForReal(Page page, SimulatedCoinbasePro live) {
		BrowserTest.send(page, "b", "100", "0.01");
		page.await("document.querySelector('#confirm').open");
		assertThat(page.text("#confirm-text")).isEqualTo("Buy 0.01000000 BTC at 100.00");
		page.click("#confirm-send", 2);
		BrowserTest.awaitAnswer(page, "✓ Resting: buy 0.01000000 BTC at 100.00");
		assertThat(live.requests().of("POST", "/orders").count()).isEqualTo(1);
	}

	private static ConfigurableApplicationContext startLive(SimulatedCoinbasePro exchange, int port) {
		SpringApplication application = new SpringApplication(DeskApplication.class);
		application.addInitializers((context) -> ((GenericApplicationContext) context)
			.registerBean(CoinbaseProConnectionDetails.class, () -> new Details(exchange)));
		return application.run("--desk.exchange=live", "--desk.live=true", "--server.port=" + port);
	}

	private record Details(SimulatedCoinbasePro exchange) implements CoinbaseProConnectionDetails {

		@Override
		public URI getBaseUrl() {
			return this.exchange.restUrl();
		}

		@Override
		public @Nullable CoinbaseProCredentials getCredentials() {
			return CoinbaseProCredentials.of(this.exchange.apiKey().key(), this.exchange.apiKey().secret(),
					this.exchange.apiKey().passphrase());
		}

	}

}
