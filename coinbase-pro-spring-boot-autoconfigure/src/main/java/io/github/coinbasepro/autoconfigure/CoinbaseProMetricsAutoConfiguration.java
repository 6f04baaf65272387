package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.metrics.CoinbaseProMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

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
 * all clients.
 */
@AutoConfiguration(after = CoinbaseProAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(CoinbaseProClient.class)
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
