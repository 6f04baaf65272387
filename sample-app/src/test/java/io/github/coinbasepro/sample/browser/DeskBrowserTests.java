package io.github.coinbasepro.sample.browser;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trader's day, with nothing but a keyboard.
 */
class DeskBrowserTests extends BrowserTest {

	private static final Path SCREENSHOT = Path.of("target", "desk.png");

	private static final String FILLED = """
			[...document.querySelector('#fill-rows').rows].reduce((sum, row) => sum + Number(row.cells[2].textContent), 0)""";

	private static final String SHIFTS = """
			new Promise((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries()
					.filter((shift) => !shift.hadRecentInput)
					.reduce((sum, shift) => sum + shift.value, 0))).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 1000);
			})""";

	@Test
	void placesRestsCancelsFillsAndIsRefused() throws IOException {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			awaitNoOrders(page);
			restsAndCancels(page);
			fills(page);
			isRefused(page);
			leaveScreenshot(page);
			assertThat(page.complaints()).hasSize(1).allMatch((complaint) -> complaint.contains("status of 422"));
			assertThat(page.evaluate(SHIFTS).asDouble()).isLessThan(0.01);
		}
	}

	@Test
	void aReloadComesBackToTheSamePlace() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			page.press("4");
			page.evaluate("""
					(() => {
						const product = document.querySelector('#product');
						product.value = 'ETH-USD';
						product.dispatchEvent(new Event('change', { bubbles: true }));
					})()""");
			page.await("location.search === '?product=ETH-USD&granularity=ONE_HOUR'");
			page.show(page.evaluate("location.href").asString());
			page.await("document.querySelector('#product').value === 'ETH-USD'");
			page.await("document.querySelector('#granularity input:checked').value === 'ONE_HOUR'");
			page.await("document.querySelector('#ticket-send').textContent.includes('ETH')");
			page.await("document.querySelectorAll('#bids td')[0].textContent !== ''");
			assertThat(page.complaints()).isEmpty();
		}
	}

	private void restsAndCancels(Page page) {
		BigDecimal price = number(page, "#bid").multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.DOWN);
		send(page, "b", price.toPlainString(), "0.01");
		awaitAnswer(page, "✓ Resting");
		page.await("document.querySelector('#order-rows').rows.length === 1");
		assertThat(number(page, "#order-rows td:nth-child(5)")).isEqualByComparingTo(price);
		assertThat(page.text("#order-rows tr")).contains("▲ Buy", "BTC-USD", "Limit");
		page.await(balance("USD") + ".cells[2].textContent !== '0.00'");
		page.press("o");
		page.press("Enter");
		awaitAnswer(page, "■ Canceled without a fill");
		page.await("document.querySelector('#order-rows').rows.length === 0");
		page.await(balance("USD") + ".cells[2].textContent === '0.00'");
	}

	private void fills(Page page) {
		double filled = page.evaluate(FILLED).asDouble();
		String before = page.evaluate(balance("BTC") + ".cells[1].textContent").asString();
		BigDecimal price = number(page, "#ask").multiply(new BigDecimal("1.01")).setScale(2, RoundingMode.DOWN);
		send(page, "b", price.toPlainString(), "0.01");
		awaitAnswer(page, "✓ Filled");
		page.await("Math.abs(" + FILLED + " - " + filled + " - 0.01) < 1e-9");
		page.await(balance("BTC") + ".cells[1].textContent !== '" + before + "'");
		assertThat(page.text("#fill-rows tr")).contains("▲ Buy");
	}

	private void isRefused(Page page) {
		send(page, "b", number(page, "#bid").toPlainString(), "1000");
		awaitAnswer(page, "✕ Insufficient funds");
		assertThat(page.evaluate("document.querySelector('#ticket-answer').dataset.kind").asString()).isEqualTo("bad");
	}

	private void leaveScreenshot(Page page) throws IOException {
		for (String factor : List.of("0.999", "0.998")) {
			BigDecimal price = number(page, "#bid").multiply(new BigDecimal(factor)).setScale(2, RoundingMode.DOWN);
			send(page, "b", price.toPlainString(), "0.05");
			awaitAnswer(page, "✓ Resting");
		}
		this.exchange.advanceMarket(20);
		send(page, "s",
				number(page, "#ask").multiply(new BigDecimal("1.001")).setScale(2, RoundingMode.UP).toPlainString(),
				"0.05");
		awaitAnswer(page, "✓ Resting: sell");
		page.screenshot(SCREENSHOT);
	}

	private static String balance(String currency) {
		return "Array.from(document.querySelector('#balance-rows').rows).find((row) => row.cells[0].textContent === '"
				+ currency + "')";
	}

}
