package io.github.coinbasepro.autoconfigure;

import java.time.InstantSource;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.health.CoinbaseProHealthIndicator;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeReactiveHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for
 * {@link CoinbaseProHealthIndicator}.
 */
@AutoConfiguration(after = CoinbaseProAutoConfiguration.class)
@ConditionalOnClass({ ReactiveHealthContributor.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean(CoinbaseProClient.class)
@ConditionalOnEnabledHealthIndicator("coinbasepro")
public final class CoinbaseProHealthContributorAutoConfiguration
		extends CompositeReactiveHealthContributorConfiguration<CoinbaseProHealthIndicator, CoinbaseProClient> {

	CoinbaseProHealthContributorAutoConfiguration(CoinbaseProProperties properties) {
		super((client) -> new CoinbaseProHealthIndicator(client, properties.getHealth().getTimeout(),
				properties.getHealth().getCacheFor(), InstantSource.system()));
	}

	@Bean
	@ConditionalOnMissingBean(name = { "coinbaseProHealthIndicator", "coinbaseProHealthContributor" })
	ReactiveHealthContributor coinbaseProHealthContributor(Map<String, CoinbaseProClient> clients) {
		return createContributor(ClientsByName.of(clients));
	}

}
