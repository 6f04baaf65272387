package io.github.coinbasepro.sample.web;

import java.math.BigDecimal;
import java.time.Clock;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.core.StreamWriteFeature;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the desk talks to its page: money goes as text, since a number would be rounded by
 * the browser.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	@Bean
	JsonMapperBuilderCustomizer decimalsAsText() {
		return (builder) -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.withConfigOverride(BigDecimal.class,
					(override) -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
