package io.github.coinbasepro.integration;

import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.metrics.CoinbaseProMetrics;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The starter beside the starters of others.
 */
class ContextTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String HEALTH = "coinbaseProHealthContributor";

	private static SimulatedCoinbasePro exchange;

	@BeforeAll
	static void start() {
		exchange = SimulatedCoinbasePro.start();
	}

	@AfterAll
	static void stop() {
		exchange.close();
	}

	@Test
	void anApplicationWithActuatorIsWatched() {
		new ApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues(baseUrl())
			.run((context) -> {
				assertThat(context).hasBean(HEALTH).hasSingleBean(CoinbaseProMetrics.class);
				assertThatItWorks(context);
			});
	}

	@Test
	void anApplicationOnServletsIsWatched() {
		new WebApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues(baseUrl())
			.run((context) -> {
				assertThat(context).hasBean("dispatcherServlet").hasBean(HEALTH);
				assertThatItWorks(context);
			});
	}

	@Test
	void anApplicationOnWebFluxIsWatched() {
		new ReactiveWebApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues(baseUrl())
			.run((context) -> {
				assertThat(context).hasBean("webHandler").hasBean(HEALTH);
				assertThatItWorks(context);
			});
	}

	private static String baseUrl() {
		return "coinbase.pro.base-url=" + exchange.restUrl();
	}

	private static void assertThatItWorks(ApplicationContext context) {
		assertThat(context.getBean(CoinbaseProClient.class).time().get().block(PATIENCE)).isNotNull();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
