package io.github.coinbasepro.test.autoconfigure;

import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.simulator.SimulatedCoinbaseProBuilder;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for {@link SimulatedCoinbasePro} in
 * tests. Never takes part unless {@link AutoConfigureSimulatedCoinbasePro} asks for it.
 */
@AutoConfiguration(before = CoinbaseProAutoConfiguration.class)
public final class SimulatedCoinbaseProAutoConfiguration {

	SimulatedCoinbaseProAutoConfiguration() {
	}

	@Bean(destroyMethod = "close")
	@ConditionalOnMissingBean
	SimulatedCoinbasePro simulatedCoinbasePro(AutoConfigureSimulatedCoinbasePro settings) {
		SimulatedCoinbaseProBuilder builder = SimulatedCoinbasePro.builder().seed(settings.seed()).withoutBalances();
		Balances.parse(settings.balances()).forEach(builder::balance);
		return (settings.runningMarket() ? builder.runningMarket() : builder).start();
	}

	@Bean
	@Primary
	CoinbaseProConnectionDetails simulatedCoinbaseProConnectionDetails(SimulatedCoinbasePro exchange) {
		return new SimulatedConnectionDetails(exchange);
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	CoinbaseProClientCustomizer simulatedCoinbaseProClientCustomizer(SimulatedCoinbasePro exchange) {
		CoinbaseProConnectionDetails details = new SimulatedConnectionDetails(exchange);
		return (builder) -> builder.baseUrl(details.getBaseUrl()).credentialsSource(details::getCredentials);
	}

}
