package io.github.coinbasepro.autoconfigure;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for what the actuator shows of the
 * client. Secrets are masked even where the application shows all values.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class CoinbaseProActuatorAutoConfiguration {

	CoinbaseProActuatorAutoConfiguration() {
	}

	@Bean
	SanitizingFunction coinbaseProSanitizingFunction() {
		return SanitizingFunction.sanitizeValue().ifKeyMatches(Secrets::isSecret);
	}

}
