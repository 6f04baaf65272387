package io.github.coinbasepro.docs;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.AutoConfigureSimulatedCoinbasePro;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureSimulatedCoinbasePro(seed = 42, balances = { "USD=25000", "BTC=2" })
class TradingApplicationTests {

	@Test
	void tradesOnTheSimulatedExchange(@Autowired CoinbaseProClient coinbase, @Autowired SimulatedCoinbasePro exchange) {
		assertThat(coinbase.baseUrl()).isEqualTo(exchange.restUrl());
	}

}
