package io.github.coinbasepro.sample.browser;

import io.github.coinbasepro.simulator.Gate;
import io.github.coinbasepro.simulator.SimulatedBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ticket says what becomes of an order, to its end, as the exchange says.
 */
class OutcomeBrowserTests extends BrowserTest {

	private static final String IMPATIENT = """
			(() => {
				const usual = AbortSignal.timeout;
				AbortSignal.timeout = (patience) => usual.call(AbortSignal, patience / 20);
			})()""";

	@BeforeEach
	void setBook() {
		this.exchange.product("ETH-USD")
			.setBook(SimulatedBook.empty().bid("3000", "2").ask("3100", "0.004").ask("3900", "1"));
	}

	@Test
	void aPostOnlyOrderThatWouldTakeIsRejected() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page, "ETH-USD");
			page.press("Escape");
			page.click("[name=postOnly]", 1);
			send(page, "b", "3100", "0.001");
			awaitAnswer(page, "✕ Rejected by the exchange: post only (buy 0.00100000 ETH at 3,100.00)");
			page.click("[name=postOnly]", 1);
		}
	}

	@Test
	void anOrderThatIsFilledInPartAndCanceledElsewhereSaysBoth() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page, "ETH-USD");
			send(page, "b", "3100", "0.01");
			awaitAnswer(page, "✓ Resting, 0.00400000 of 0.01000000 ETH filled");
			cancelEverything();
			awaitAnswer(page, "◐ Canceled, filled in part: buy 0.00400000 of 0.01000000 ETH, average 3,100.00");
		}
	}

	@Test
	void anOrderThatIsCanceledElsewhereIsNotResting() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page, "ETH-USD");
			send(page, "b", "2900", "0.01");
			awaitAnswer(page, "✓ Resting: buy 0.01000000 ETH at 2,900.00");
			cancelEverything();
			awaitAnswer(page, "■ Canceled without a fill: buy 0.01000000 ETH at 2,900.00");
		}
	}

	@Test
	void aMarketOrderThatTheBookCannotFillIsFilledInPart() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page, "ETH-USD");
			page.press("Escape");
			page.press("b");
			page.press("m");
			page.type("0.01");
			page.press("Enter");
			awaitAnswer(page, "◐ Filled in part, the rest canceled: buy 0.00400000 of 0.01000000 ETH");
			page.press("l");
		}
	}

	@Test
	void anOrderKeepsItsCurrencyWhenTheProductIsSwitched() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page, "ETH-USD");
			Gate gate = this.exchange.faults().next().of("POST", "/orders").holdTheAnswer();
			send(page, "b", "2900", "0.01");
			gate.awaitCall();
			page.evaluate("""
					(() => {
						const product = document.querySelector('#product');
						product.value = 'BTC-USD';
						product.dispatchEvent(new Event('change', { bubbles: true }));
					})()""");
			page.await("document.querySelector('[data-unit=base]').textContent === 'BTC'");
			gate.open();
			awaitAnswer(page, "✓ Resting: buy 0.01000000 ETH at 2,900.00");
		}
	}

	@Test
	void withoutAnAnswerItIsUnknownUntilTheOrderIsFound() {
		try (Page page = this.chromium.open(1440, 900)) {
			page.prepare(IMPATIENT);
			show(page, "ETH-USD");
			this.exchange.faults().next().of("POST", "/orders").withholdTheAnswer();
			Gate hidden = this.exchange.faults().next().of("POST", "/orders").hideTheOrder();
			send(page, "b", "2900", "0.01");
			awaitAnswer(page, "? Unknown: no answer to buy 0.01000000 ETH at 2,900.00. Looking for it");
			page.await("document.querySelector('#ticket-send').textContent === 'Look for it again'");
			page.press("Enter");
			hidden.open();
			awaitAnswer(page, "✓ Resting: buy 0.01000000 ETH at 2,900.00");
			page.await("document.querySelector('[name=size]').value === ''");
			assertThat(ordersSent()).isEqualTo(1);
		}
	}

}
