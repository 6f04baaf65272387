package io.github.coinbasepro.guides;

import java.math.BigDecimal;
import java.time.Duration;

import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The test of the guide to bots.
 */
@SimulatedCoinbaseProTest
@Import(AverageBot.class)
class AverageBotTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private AverageBot bot;

	@Autowired
	private SimulatedCoinbasePro exchange;

	@BeforeEach
	void openTheMarket() {
		this.exchange.reset();
	}

	@Test
	void buysWhenThePriceHasFallen() {
		this.exchange.product("BTC-USD").setPrice("20000.00");
		Order order = this.bot.buyBelowAverage(new BigDecimal("100"), this.exchange.time().instant()).block(PATIENCE);
		assertThat(order).isNotNull();
		assertThat(order.filledSize()).isPositive();
	}

	@Test
	void buysNothingWhenThePriceHasRisen() {
		this.exchange.product("BTC-USD").setPrice("900000.00");
		assertThat(this.bot.buyBelowAverage(new BigDecimal("100"), this.exchange.time().instant()).block(PATIENCE))
			.isNull();
		assertThat(this.exchange.requests().of("POST", "/orders").isEmpty()).isTrue();
	}

}
