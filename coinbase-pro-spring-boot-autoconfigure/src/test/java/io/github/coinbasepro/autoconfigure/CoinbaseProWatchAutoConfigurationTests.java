package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.health.CoinbaseProHealthIndicator;
import io.github.coinbasepro.metrics.CoinbaseProMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CoinbaseProHealthContributorAutoConfiguration} and
 * {@link CoinbaseProMetricsAutoConfiguration}.
 */
class CoinbaseProWatchAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class,
				CoinbaseProHealthContributorAutoConfiguration.class, CoinbaseProMetricsAutoConfiguration.class));

	@Test
	void looksAfterTheHealthOfTheClient() {
		this.contextRunner.run((context) -> assertThat(context).getBean("coinbaseProHealthContributor")
			.isInstanceOf(CoinbaseProHealthIndicator.class));
	}

	@Test
	void bindsItsMeters() {
		this.contextRunner.withBean(SimpleMeterRegistry.class)
			.run((context) -> assertThat(context).getBean(MeterBinder.class).isInstanceOf(CoinbaseProMetrics.class));
	}

	@Test
	void makesNoMetersThatNothingReads() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(CoinbaseProClient.class)
			.doesNotHaveBean(MeterBinder.class));
	}

	@Test
	void doesNotLookWhenToldNotTo() {
		this.contextRunner.withPropertyValues("management.health.coinbasepro.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class)
				.hasSingleBean(CoinbaseProClient.class));
	}

	@Test
	void hasNothingToLookAfterWithoutAClient() {
		this.contextRunner.withBean(SimpleMeterRegistry.class)
			.withPropertyValues("coinbase.pro.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class)
				.doesNotHaveBean(MeterBinder.class));
	}

	@Test
	void needsNoMeters() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(MeterRegistry.class))
			.run((context) -> assertThat(context).hasSingleBean(CoinbaseProClient.class)
				.doesNotHaveBean("coinbaseProMetrics"));
	}

}
