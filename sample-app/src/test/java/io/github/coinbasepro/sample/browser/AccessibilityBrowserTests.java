package io.github.coinbasepro.sample.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk that can be read and used by everybody, at every width.
 */
class AccessibilityBrowserTests extends BrowserTest {

	private static final String CUT = """
			[...document.querySelectorAll('body *')].filter((node) => node.checkVisibility() && !node.closest('.hidden, .scroll, .fade, dialog, svg, select')
				&& node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline'
				&& getComputedStyle(node).overflowX !== 'visible').map((node) => node.outerHTML.slice(0, 120))""";

	private static final String COLLIDING = """
			(() => {
				const box = (node) => {
					const range = document.createRange();
					range.selectNodeContents(node);
					return range.getBoundingClientRect();
				};
				const found = [];
				document.querySelectorAll('tr, .facts, .legend, .sums div, .field, body > .bar, section > header, .row').forEach((line) => {
					const boxes = [...line.children].filter((node) => node.checkVisibility()).map((node) => [node, box(node)]).filter(([, rect]) => rect.width > 0);
					boxes.forEach(([node, rect], index) => boxes.slice(index + 1).forEach(([other, at]) => {
						if (rect.left < at.right - 1 && at.left < rect.right - 1 && rect.top < at.bottom - 1 && at.top < rect.bottom - 1) {
							found.push(`${line.className || line.id} ${node.textContent} / ${other.textContent}`);
						}
					}));
				});
				return found;
			})()""";

	private static final String SMALL = """
			[...document.querySelectorAll('button, select, input, .choice label, .check, .ladder tbody:not(.spread) tr')].filter((node) => node.checkVisibility())
				.map((node) => [node, node.closest('.choice label') ?? node]).filter(([, target]) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24)
				.map(([node]) => node.outerHTML.slice(0, 120))""";

	@ParameterizedTest
	@ValueSource(ints = { 1440, 1024, 768, 390 })
	void nothingIsInTheWayOfAnybody(int width) throws IOException {
		try (Page page = this.chromium.open(width, 900)) {
			show(page);
			fillSomeRows(page);
			page.screenshot(Path.of("target", "desk-" + width + ".png"));
			assertThat(Axe.violations(page)).isEmpty();
			assertThat(page.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
			assertThat(texts(page, CUT)).isEmpty();
			assertThat(texts(page, COLLIDING)).isEmpty();
			assertThat(texts(page, SMALL)).isEmpty();
			assertThat(page.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1440, 390 })
	void helpIsInNobodysWay(int width) throws IOException {
		try (Page page = this.chromium.open(width, 900)) {
			show(page);
			page.press("?");
			page.await("document.querySelector('#help').open");
			assertThat(Axe.violations(page)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1024, 768, 390 })
	void nothingCoversTheButtonOfTheTicket(int width) {
		try (Page page = this.chromium.open(width, 700)) {
			show(page);
			for (String block : new String[] { "start", "end" }) {
				assertThat(page.evaluate("""
						(() => {
							const button = document.querySelector('#ticket-send');
							button.scrollIntoView({ block: '%s' });
							const box = button.getBoundingClientRect();
							return [box.top + 2, box.bottom - 2].every((y) =>
								document.elementFromPoint(box.left + box.width / 2, y) === button);
						})()""".formatted(block)).asBoolean()).as(block).isTrue();
			}
		}
	}

	@Test
	void singleLettersCanBeSwitchedOffAndStayOff() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			page.press("?");
			page.click("#letters", 1);
			page.await("!document.querySelector('#letters').checked");
			page.press("Escape");
			show(page);
			page.press("s");
			page.press("4");
			page.press("?");
			assertThat(page.evaluate("document.querySelector('#ticket-form').elements.side.value").asString())
				.isEqualTo("buy");
			assertThat(page.evaluate("document.querySelector('#granularity input:checked').value").asString())
				.isEqualTo("ONE_MINUTE");
			assertThat(page.evaluate("document.querySelector('#help').open").asBoolean()).isFalse();
			page.evaluate("localStorage.clear()");
		}
	}

	@Test
	void coloursOfTheReadersOwnStillTellTheSide() {
		try (Page page = this.chromium.open(1440, 900)) {
			page.forceColors();
			show(page);
			assertThat(page.evaluate("matchMedia('(forced-colors: active)').matches").asBoolean()).isTrue();
			for (String side : new String[] { "b", "s" }) {
				page.press(side);
				assertThat(page.evaluate("""
						(() => {
							const [buy, sell] = [...document.querySelectorAll('.sides span')]
								.map((node) => getComputedStyle(node).backgroundColor);
							return buy !== sell;
						})()""").asBoolean()).as(side).isTrue();
			}
			assertThat(page
				.evaluate("getComputedStyle(document.querySelector('#asks td'), '::after').content"
						+ " + getComputedStyle(document.querySelector('#bids td'), '::after').content")
				.asString()).contains("A", "B");
		}
	}

	private void fillSomeRows(Page page) {
		send(page, "b", number(page, "#bid").toPlainString(), "0.01");
		awaitAnswer(page, "✓ Resting");
		page.await("document.querySelector('#order-rows').rows.length === 1");
	}

	private static List<String> texts(Page page, String expression) {
		return page.evaluate(expression).valueStream().map(JsonNode::asString).toList();
	}

}
