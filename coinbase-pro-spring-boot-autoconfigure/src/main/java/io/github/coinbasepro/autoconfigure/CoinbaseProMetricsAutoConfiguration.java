package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.metrics.CoinbaseProMetrics;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.SimpleAutowireCandidateResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for {@link CoinbaseProMetrics} of
 * all clients, where there is a registry of meters.
 */
@AutoConfiguration(after = CoinbaseProAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({ CoinbaseProClient.class, MeterRegistry.class })
public final class CoinbaseProMetricsAutoConfiguration {

	CoinbaseProMetricsAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean
	CoinbaseProMetrics coinbaseProMetrics(ConfigurableListableBeanFactory beanFactory) {
		return new CoinbaseProMetrics(
				SimpleAutowireCandidateResolver.resolveAutowireCandidates(beanFactory, CoinbaseProClient.class)
					.values());
	}

}
