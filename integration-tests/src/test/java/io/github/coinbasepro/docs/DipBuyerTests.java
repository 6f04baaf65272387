package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedCoinbaseProTest(components = DipBuyer.class, balances = "USD=1000")
class DipBuyerTests {

	@Autowired
	private DipBuyer dipBuyer;

	@Autowired
	private CoinbaseProClient coinbase;

	@Test
	void waitsForThePriceToFall() {
		assertThat(this.dipBuyer.buyBelow(new BigDecimal("1.00")).block()).isNull();
	}

	@Test
	void buysWhenThePriceHasFallen() {
		Order order = this.dipBuyer.buyBelow(new BigDecimal("1000000.00")).block();
		assertThat(order).isNotNull();
		assertThat(this.coinbase.fills().listAll(FillQuery.forOrder(order.id())).collectList().block()).isNotEmpty();
	}

}
