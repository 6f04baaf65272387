package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.github.coinbasepro.transport.RateLimiter;
import io.github.coinbasepro.transport.TokenBucketRateLimiter;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for {@link CoinbaseProClient}.
 */
@AutoConfiguration(
		afterName = { "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
				"org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration" })
@ConditionalOnClass(WebClient.class)
@ConditionalOnBooleanProperty(name = "coinbase.pro.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CoinbaseProProperties.class)
public final class CoinbaseProAutoConfiguration {

	CoinbaseProAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean(CoinbaseProConnectionDetails.class)
	PropertiesCoinbaseProConnectionDetails coinbaseProConnectionDetails(CoinbaseProProperties properties) {
		return new PropertiesCoinbaseProConnectionDetails(properties);
	}

	@Bean
	@ConditionalOnMissingBean
	RateLimiter coinbaseProRateLimiter(CoinbaseProProperties properties) {
		return properties.rateLimit().enabled() ? new TokenBucketRateLimiter(properties.rateLimit().settings())
				: RateLimiter.unlimited();
	}

	@Bean(destroyMethod = "close")
	@ConditionalOnMissingBean
	CoinbaseProClient coinbaseProClient(CoinbaseProProperties properties,
			CoinbaseProConnectionDetails connectionDetails, RateLimiter rateLimiter,
			ObjectProvider<WebClient.Builder> webClientBuilder, ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<CoinbaseProObservationConvention> observationConvention,
			ObjectProvider<CoinbaseProClientCustomizer> customizers) {
		CoinbaseProClient.Builder builder = CoinbaseProClient.builder()
			.baseUrl(connectionDetails.getBaseUrl())
			.credentialsSource(connectionDetails::getCredentials)
			.rateLimiter(rateLimiter)
			.guard(properties.guard())
			.orders(properties.orders().settings())
			.uncached(properties.uncached())
			.retry(properties.retry().settings())
			.http(properties.http().settings())
			.pool(properties.pool().settings());
		webClientBuilder.ifUnique(builder::webClientBuilder);
		observationRegistry.ifUnique(builder::observationRegistry);
		observationConvention.ifUnique(builder::observationConvention);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder.build();
	}

}
