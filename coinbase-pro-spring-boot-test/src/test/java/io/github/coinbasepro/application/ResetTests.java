package io.github.coinbasepro.application;

import java.math.BigDecimal;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedCoinbaseProTest(resetBeforeEachMethod = true)
class ResetTests {

	@Autowired
	private SimulatedCoinbasePro exchange;

	@Autowired
	private CoinbaseProClient coinbase;

	@BeforeEach
	void placeAnOrder() {
		assertThat(orders()).isZero();
		this.coinbase.orders()
			.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal("1000.00")))
			.block();
	}

	private int orders() {
		List<?> orders = this.coinbase.orders().listAll(OrderQuery.open()).collectList().block();
		return (orders != null) ? orders.size() : -1;
	}

	@RepeatedTest(3)
	void eachMethodFindsAFreshExchange() {
		assertThat(orders()).isEqualTo(1);
		this.exchange.product("BTC-USD").cancelOnly();
	}

	@Nested
	class Inner {

		@RepeatedTest(2)
		void nestedMethodsTooAndAfterTheSetUpOfTheOuterClass() {
			assertThat(orders()).isEqualTo(1);
		}

	}

}
