package io.github.coinbasepro.application;

import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.AutoConfigureSimulatedCoinbasePro;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application, with an exchange of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureSimulatedCoinbasePro(balances = "USD=1234.5")
abstract class ApplicationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@LocalServerPort
	private int port;

	@Test
	void theClientIsConnectedToTheExchange(@Autowired CoinbaseProClient coinbase,
			@Autowired SimulatedCoinbasePro exchange) {
		assertThat(coinbase.baseUrl()).isEqualTo(exchange.restUrl());
	}

	@Test
	void thePageShowsWhatTheExchangeSays() {
		Mono<String> page = WebClient.create("http://127.0.0.1:" + this.port)
			.get()
			.uri("/dollars")
			.retrieve()
			.bodyToMono(String.class);
		assertThat(page.block(PATIENCE)).startsWith("1234.5");
	}

	@Nested
	class InANestedClass {

		@Test
		void theExchangeIsTheSame(@Autowired Bot bot) {
			assertThat(bot.bid("1000.00").block(PATIENCE)).extracting(Order::productId).isEqualTo("BTC-USD");
		}

	}

}
