package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedCoinbaseProTest(components = DipBuyer.class, balances = { "USD=1000", "BTC=20" })
class FallingMarketTests {

	@Autowired
	private SimulatedCoinbasePro exchange;

	@Autowired
	private CoinbaseProClient coinbase;

	@Autowired
	private DipBuyer dipBuyer;

	@Test
	void buysAfterAFall() {
		this.exchange.advanceMarket(20);
		Ticker ticker = this.coinbase.products().ticker("BTC-USD").block();
		assertThat(ticker).isNotNull();
		BigDecimal price = ticker.price();
		assertThat(price).isNotNull();
		assertThat(this.dipBuyer.buyBelow(price).block()).isNull();
		this.coinbase.orders().place(NewOrder.marketSell("BTC-USD", new BigDecimal("20"))).block();
		assertThat(this.dipBuyer.buyBelow(price).block()).isNotNull();
	}

}
