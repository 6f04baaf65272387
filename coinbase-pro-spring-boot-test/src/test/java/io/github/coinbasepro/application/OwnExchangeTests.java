package io.github.coinbasepro.application;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedCoinbaseProTest(balances = "USD=1")
class OwnExchangeTests {

	@Test
	void anExchangeOfTheTestTakesThePlaceOfTheOneDescribed(@Autowired CoinbaseProClient coinbase) {
		assertThat(Funds.of(coinbase)).containsEntry("USD", new BigDecimal("77"));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Exchange {

		@Bean
		SimulatedCoinbasePro exchange() {
			return SimulatedCoinbasePro.builder().balance("USD", new BigDecimal("77")).start();
		}

	}

}
