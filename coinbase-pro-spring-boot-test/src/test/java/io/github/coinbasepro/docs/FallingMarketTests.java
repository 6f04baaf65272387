package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.test.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedCoinbaseProTest(components = DipBuyer.class, seed = 7)
class FallingMarketTests {

	@Test
	void buysOnceThePriceIsThere(@Autowired DipBuyer dipBuyer, @Autowired SimulatedCoinbasePro exchange) {
		BigDecimal limit = new BigDecimal("63900.00");
		assertThat(dipBuyer.buyBelow(limit).block()).isNull();
		Order order = null;
		for (int round = 0; order == null && round < 20; round++) {
			exchange.advanceMarket(50);
			order = dipBuyer.buyBelow(limit).block();
		}
		assertThat(order).isNotNull();
	}

}
