package io.github.coinbasepro.application;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.AutoConfigureSimulatedCoinbasePro;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An application that is configured for the real exchange, takes its keys from a vault
 * and has a further client with an address and a key of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "coinbase.pro.environment=production", "coinbase.pro.key=half-a-set",
				"coinbase.pro.permissions=view", "coinbase.pro.clients.other.environment=sandbox",
				"coinbase.pro.clients.other.key=canary", "coinbase.pro.clients.other.secret=Y2FuYXJ5",
				"coinbase.pro.clients.other.passphrase=canary" })
@AutoConfigureSimulatedCoinbasePro
class ApplicationPropertiesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private CoinbaseProClient coinbase;

	@Test
	void noClientLeavesThisMachine(@Autowired SimulatedCoinbasePro exchange,
			@Autowired Map<String, CoinbaseProClient> clients) {
		assertThat(clients.values()).contains(this.coinbase).allSatisfy((client) -> {
			assertThat(client.baseUrl()).isEqualTo(exchange.restUrl());
			assertThat(Funds.of(client)).containsKey("USD");
		});
	}

	@Test
	void whatTheApplicationForbidsTheClientStaysForbidden(@Autowired Bot bot) {
		assertThatExceptionOfType(PermissionSwitchedOffException.class)
			.isThrownBy(() -> bot.bid("1000.00").block(PATIENCE));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Vault {

		@Bean
		CoinbaseProConnectionDetails vault() {
			return () -> URI.create("https://api.exchange.coinbase.com");
		}

		@Bean
		CoinbaseProClientCustomizer address() {
			return (builder) -> builder.baseUrl(URI.create("https://api.exchange.coinbase.com"));
		}

	}

}
