package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for {@link CoinbaseProClient}.
 */
@AutoConfiguration(after = SslAutoConfiguration.class,
		afterName = { "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
				"org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration" })
@ConditionalOnClass(WebClient.class)
@ConditionalOnBooleanProperty(name = "coinbase.pro.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CoinbaseProProperties.class)
@Import(NamedClients.class)
public final class CoinbaseProAutoConfiguration {

	static final String FACTORY = "coinbaseProClientFactory";

	CoinbaseProAutoConfiguration() {
	}

	@Bean
	static PropertyCheck coinbaseProPropertyCheck(Environment environment) {
		return new PropertyCheck(environment);
	}

	@Bean
	@ConditionalOnMissingBean(CoinbaseProConnectionDetails.class)
	PropertiesCoinbaseProConnectionDetails coinbaseProConnectionDetails(CoinbaseProProperties properties,
			Environment environment) {
		PropertyCheck.requireResolvedCredentials(environment);
		return new PropertiesCoinbaseProConnectionDetails(properties);
	}

	@Bean(FACTORY)
	CoinbaseProClientFactory coinbaseProClientFactory(Environment environment, CoinbaseProProperties properties,
			CoinbaseProConnectionDetails connectionDetails, ObjectProvider<RateLimiter> rateLimiter,
			ObjectProvider<WebClient.Builder> webClientBuilder, ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<CoinbaseProObservationConvention> observationConvention,
			ObjectProvider<SslBundles> sslBundles, ObjectProvider<CoinbaseProClientCustomizer> customizers) {
		return new CoinbaseProClientFactory(environment, properties, connectionDetails, rateLimiter, webClientBuilder,
				observationRegistry, observationConvention, sslBundles, customizers);
	}

	@Bean(destroyMethod = "close")
	@ConditionalOnMissingBean
	CoinbaseProClient coinbaseProClient(CoinbaseProClientFactory factory) {
		return factory.create();
	}

}
