package io.github.coinbasepro.docs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKey;
import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The snippet about more users, profiles and keys, run.
 */
class CustomerSnippetTests {

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void customers() {
		SimulatedCoinbasePro exchange = this.exchange;
		UUID savings = exchange.customers().openProfile("Savings", Map.of("USD", new BigDecimal("1000")));
		ApiKey looking = exchange.customers().newKey(savings, ApiKeyPermission.VIEW);
		assertThat(looking.key()).isNotEqualTo(exchange.apiKey().key());
	}

}
