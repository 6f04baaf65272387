package io.github.coinbasepro.sample.browser;

import java.math.BigDecimal;
import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * A trader at a desk in the browser, on a market that stands still until told to move.
 * All such tests share a browser and a desk.
 */
@EnabledWithChromium
@ExtendWith(SharedChromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TestBean
	@SuppressWarnings("NullAway.Init")
	SimulatedCoinbasePro exchange;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	CoinbaseProClient coinbase;

	@LocalServerPort
	int port;

	@SuppressWarnings("NullAway.Init")
	Chromium chromium;

	static SimulatedCoinbasePro exchange() {
		SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().seed(42).start();
		exchange.advanceMarket(40);
		return exchange;
	}

	@BeforeEach
	void tidyUp(Chromium chromium) {
		this.chromium = chromium;
		this.exchange.faults().clear();
		this.coinbase.setTradingEnabled(true);
		cancelEverything();
		this.exchange.product("ETH-USD").returnToMarket();
		this.exchange.advanceMarket(5);
		this.exchange.forgetRequests();
	}

	final void cancelEverything() {
		this.coinbase.orders()
			.listAll(OrderQuery.withStatus(OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.ACTIVE))
			.flatMap((order) -> this.coinbase.orders().cancel(order.id(), order.productId()))
			.then()
			.block(PATIENCE);
	}

	final String address() {
		return "http://localhost:" + this.port + "/";
	}

	/**
	 * Waits until the page has heard that the orders of the test before are gone.
	 */
	final void awaitNoOrders(Page page) {
		page.await("document.querySelector('#order-rows').rows.length === 0");
	}

	final void show(Page page) {
		page.show(address());
		awaitLive(page);
	}

	final void show(Page page, String product) {
		page.show(address() + "?product=" + product);
		awaitLive(page);
	}

	static void awaitLive(Page page) {
		page.await("document.querySelector('#status').textContent === 'Live'");
		page.await("document.querySelectorAll('#bids td')[0].textContent !== ''");
		page.await("document.querySelector('#balance-rows').rows.length > 1");
		page.await("document.querySelector('#candle-legend dd').textContent !== '–'");
		page.await("!document.querySelector('#ticket-fields').disabled");
	}

	static void fillIn(Page page, String side, String price, String size) {
		page.press("Escape");
		page.press(side);
		page.type(price);
		page.press("Tab");
		page.type(size);
	}

	static void send(Page page, String side, String price, String size) {
		fillIn(page, side, price, size);
		page.press("Enter");
	}

	static void awaitAnswer(Page page, String beginning) {
		page.await("document.querySelector('#ticket-answer').textContent.startsWith('" + beginning + "')");
	}

	static BigDecimal number(Page page, String selector) {
		return new BigDecimal(page.text(selector).replace(",", ""));
	}

	final int ordersSent() {
		return this.exchange.requests().of("POST", "/orders").count();
	}

}
