package io.github.coinbasepro.integration;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The starter on class paths from which a library is missing that it can do without.
 */
class OptionalLibrariesTests {

	private static final String ACTUATOR = "spring-boot-(actuator|health)";

	private static final String METRICS = "spring-boot-micrometer|micrometer-(core|jakarta)";

	private static final String WEB = "spring-boot-(webmvc|webflux|web-server|servlet|tomcat|reactor-netty)|spring-webmvc|tomcat-";

	private static final String JSON_AND_CLIENT = "spring-boot-(jackson|http-converter|webclient)";

	private static SimulatedCoinbasePro exchange;

	@BeforeAll
	static void start() {
		exchange = SimulatedCoinbasePro.start();
	}

	@AfterAll
	static void stop() {
		exchange.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { ACTUATOR, METRICS, JSON_AND_CLIENT,
			ACTUATOR + "|" + METRICS + "|" + WEB + "|" + JSON_AND_CLIENT })
	void worksWithout(String jars) throws Exception {
		assertThat(ThinClassPath.entries()).anyMatch(ThinClassPath.named(Pattern.compile(jars)));
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try (ThinClassPath thin = new ThinClassPath(jars)) {
			thread.setContextClassLoader(thin);
			Callable<?> application = (Callable<?>) thin.loadClass(AskForTheTime.class.getName())
				.getDeclaredConstructor(URI.class)
				.newInstance(exchange.restUrl());
			assertThat(application.call()).isInstanceOf(Instant.class);
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	/**
	 * An application that is no server.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	public static class Application {

	}

	/**
	 * Starts the application and asks for the time.
	 */
	public static final class AskForTheTime implements Callable<Instant> {

		private final URI baseUrl;

		public AskForTheTime(URI baseUrl) {
			this.baseUrl = baseUrl;
		}

		@Override
		public Instant call() {
			SpringApplication application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
				.build();
			try (ConfigurableApplicationContext context = application.run("--coinbase.pro.base-url=" + this.baseUrl)) {
				return context.getBean(CoinbaseProClient.class)
					.time()
					.get()
					.map((time) -> time.iso())
					.blockOptional()
					.orElseThrow();
			}
		}

	}

}
