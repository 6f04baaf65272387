package io.github.coinbasepro.application;

import java.net.URI;
import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.test.SimulatedCoinbasePro;
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
 * An application that is configured for the real exchange and takes its keys from a
 * vault.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "coinbase.pro.environment=production", "coinbase.pro.key=half-a-set",
				"coinbase.pro.permissions=view" })
@AutoConfigureSimulatedCoinbasePro
class ApplicationPropertiesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private CoinbaseProClient coinbase;

	@Test
	void noCallLeavesThisMachine(@Autowired SimulatedCoinbasePro exchange) {
		assertThat(this.coinbase.baseUrl()).isEqualTo(exchange.restUrl());
		assertThat(Funds.of(this.coinbase)).containsKey("USD");
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

	}

}
