package io.github.coinbasepro.sample.browser;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page while no order can be sent: it says so before one types, and nothing moves.
 */
class OutageBrowserTests extends BrowserTest {

	private static final String PLACES = """
			[...document.querySelectorAll('main section, #ticket-send')].map((node) => node.getBoundingClientRect())
				.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join()).join(' ')""";

	@Test
	void anExchangeThatIsDownMakesPricesOldAndLocksTheTicket() throws Exception {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			String places = page.evaluate(PLACES).asString();
			this.exchange.faults().all().loseTheRequest();
			for (String part : new String[] { "header.bar", "#book", "#trades", "#candles", "#depth", "#balances" }) {
				page.await("document.querySelector('" + part + "').matches('[data-stale]')");
				page.await("/^\\d+ (s|min) old$/.test(document.querySelector('" + part + " .age').textContent)");
			}
			page.await("document.querySelector('#ticket-fields').disabled");
			assertThat(page.text("#ticket-send")).isEqualTo("No live prices");
			assertThat(page.text("#ticket-answer")).endsWith("Nothing can be sent");
			assertThat(page.text("#status")).hasSizeLessThan(40).startsWith("Exchange");
			assertThat(page.evaluate(PLACES).asString()).isEqualTo(places);
			assertThat(Axe.violations(page)).isEmpty();
			page.screenshot(Path.of("target", "desk-down.png"));
			this.exchange.faults().clear();
			page.await("document.querySelectorAll('[data-stale]').length === 0");
			page.await("!document.querySelector('#ticket-fields').disabled");
		}
	}

	@Test
	void tradingThatIsSwitchedOffSaysSoBeforeOneTypes() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			send(page, "b", "100", "0.01");
			awaitAnswer(page, "✓ Resting");
			page.await("!document.querySelector('#order-rows button').disabled");
			this.coinbase.setTradingEnabled(false);
			awaitAnswer(page, "Trading is switched off for this desk.");
			assertThat(page.text("#ticket-send")).isEqualTo("Trading is off");
			assertThat(page.evaluate("document.querySelector('#ticket-fields').disabled").asBoolean()).isTrue();
			assertThat(page.evaluate("document.querySelector('#order-rows button').disabled").asBoolean()).isTrue();
			assertThat(page.text("#status")).isEqualTo("Live");
			this.coinbase.setTradingEnabled(true);
			page.await("!document.querySelector('#ticket-fields').disabled");
			awaitAnswer(page, "✓ Resting");
		}
	}

}
