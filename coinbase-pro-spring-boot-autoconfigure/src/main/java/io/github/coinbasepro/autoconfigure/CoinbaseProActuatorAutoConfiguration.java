package io.github.coinbasepro.autoconfigure;

import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.actuate.CoinbaseProEndpoint;
import io.github.coinbasepro.actuate.CoinbaseProInfoContributor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for what the actuator shows of the
 * clients. Secrets are masked even where the application shows all values.
 */
@AutoConfiguration(after = CoinbaseProAutoConfiguration.class)
@ConditionalOnClass(SanitizingFunction.class)
public final class CoinbaseProActuatorAutoConfiguration {

	CoinbaseProActuatorAutoConfiguration() {
	}

	@Bean
	SanitizingFunction coinbaseProSanitizingFunction(Environment environment,
			ObjectProvider<CoinbaseProConnectionDetails> connectionDetails) {
		return new CredentialsSanitizingFunction(environment, connectionDetails);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
	@ConditionalOnBean(CoinbaseProClient.class)
	static class EndpointConfiguration {

		@Bean
		@ConditionalOnMissingBean
		@ConditionalOnAvailableEndpoint
		CoinbaseProEndpoint coinbaseProEndpoint(Map<String, CoinbaseProClient> clients) {
			return new CoinbaseProEndpoint(ClientsByName.of(clients));
		}

		@Bean
		@ConditionalOnMissingBean
		@ConditionalOnEnabledInfoContributor("coinbasepro")
		CoinbaseProInfoContributor coinbaseProInfoContributor(Map<String, CoinbaseProClient> clients) {
			return new CoinbaseProInfoContributor(ClientsByName.of(clients));
		}

	}

}
