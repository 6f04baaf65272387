package io.github.coinbasepro.sample.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Windows of one browser, many at once or one after another.
 */
class WindowsBrowserTests extends BrowserTest {

	private static final int LOADS = Integer.getInteger("desk.loads", 10);

	private static final int PATIENCE = (LOADS > 10) ? 5_000 : 30_000;

	@Test
	void aSeventhWindowIsAsLiveAsTheFirst() {
		List<Page> pages = new ArrayList<>();
		try {
			for (int i = 0; i < 8; i++) {
				Page page = this.chromium.open(1440, 900);
				pages.add(page);
				page.show(address() + "?product=" + ((i % 2 == 0) ? "BTC-USD" : "ETH-USD") + "&granularity="
						+ ((i % 3 == 0) ? "ONE_MINUTE" : "ONE_HOUR"));
				awaitLive(page);
			}
			pages.forEach(BrowserTest::awaitLive);
			pages.forEach((page) -> assertThat(page.complaints()).isEmpty());
		}
		finally {
			pages.forEach(Page::close);
		}
	}

	/**
	 * A load that had to be repeated counts as slow; a few loads only may take long on a
	 * busy machine.
	 */
	@Test
	void everyLoadIsLiveInTime() {
		List<Integer> slow = new ArrayList<>();
		try (Page page = this.chromium.open(1440, 900)) {
			for (int i = 0; i < LOADS; i++) {
				show(page);
				int took = page
					.evaluate("performance.getEntriesByType('navigation')[0].type === 'reload' ? 99999"
							+ " : Math.round(performance.now())")
					.asInt();
				if (took > PATIENCE) {
					slow.add(took);
				}
			}
		}
		assertThat(slow).as("loads that took longer than " + PATIENCE + " ms").isEmpty();
	}

	@Test
	void anotherSiteCannotOpenTheStream() {
		try (Page page = this.chromium.open(1440, 900)) {
			page.show(this.exchange.restUrl() + "/time");
			String answer = page
				.evaluate("""
						fetch('%sdesk/stream?watch=SOL-USD/ONE_DAY', { mode: 'no-cors' })
							.then((answer) => answer.body === null ? 'opaque' : 'open', () => 'refused')"""
					.formatted(address()))
				.asString();
			assertThat(answer).isEqualTo("opaque");
			page.evaluate("fetch('/desk').then((answer) => answer.text())");
			assertThat(this.exchange.requests()).noneMatch((request) -> request.path().contains("SOL-USD"));
		}
	}

}
