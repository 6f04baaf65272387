package io.github.coinbasepro.starter;

import java.io.IOException;
import java.time.Instant;

import io.github.coinbasepro.CoinbaseProClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application gets that has the starter and nothing else.
 */
class StarterTests {

	@Test
	void aClientThatWorks() throws IOException {
		try (StubServer server = new StubServer()) {
			new ApplicationContextRunner().withUserConfiguration(Application.class)
				.withPropertyValues("coinbase.pro.base-url=" + server.url())
				.run((context) -> assertThat(context.getBean(CoinbaseProClient.class).time().get().block())
					.hasFieldOrPropertyWithValue("iso", Instant.parse("2015-01-07T23:47:25.201Z")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
			"org.springframework.boot.health.contributor.Health", "io.micrometer.core.instrument.MeterRegistry",
			"io.micrometer.tracing.Tracer", "jakarta.validation.Validator",
			"org.hibernate.validator.HibernateValidator", "org.springframework.web.servlet.DispatcherServlet",
			"org.springframework.boot.web.server.WebServer", "io.netty.handler.codec.http3.Http3",
			"io.netty.handler.codec.quic.Quic" })
	void nothingThatItDidNotAskFor(String optional) {
		assertThat(ClassUtils.isPresent(optional, getClass().getClassLoader())).as(optional).isFalse();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
