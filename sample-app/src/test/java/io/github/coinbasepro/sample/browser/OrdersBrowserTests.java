package io.github.coinbasepro.sample.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.IntStream;

import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Stop;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of open orders has all that still work.
 */
class OrdersBrowserTests extends BrowserTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	void aStopThatWaitsIsListedAndCanBeCanceled() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			awaitNoOrders(page);
			BigDecimal trigger = number(page, "#bid").multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.DOWN);
			this.coinbase.orders()
				.place(NewOrder.limitSell("BTC-USD", new BigDecimal("0.01"), trigger.subtract(BigDecimal.ONE))
					.withStop(Stop.loss(trigger)))
				.block(PATIENCE);
			page.await("document.querySelector('#order-rows').rows.length === 1");
			assertThat(page.text("#order-rows tr")).contains("▼ Sell", "Stop limit", "≤ ");
			assertThat(number(page, "#order-rows td:nth-child(5)")).isLessThan(trigger);
			page.press("o");
			page.press("Enter");
			page.await("document.querySelector('#order-rows').rows.length === 0");
			awaitAnswer(page, "■ Canceled: sell BTC-USD");
		}
	}

	@Test
	void moreThanFiftyOrdersAreCounted() {
		Flux.fromStream(IntStream.rangeClosed(1, 60).boxed())
			.flatMap((price) -> this.coinbase.orders()
				.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal(price + 1000))), 8)
			.then()
			.block(PATIENCE);
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			page.await("document.querySelector('#order-count').textContent === '60'");
			page.await("document.querySelector('#order-rows').rows.length === 60");
		}
	}

}
