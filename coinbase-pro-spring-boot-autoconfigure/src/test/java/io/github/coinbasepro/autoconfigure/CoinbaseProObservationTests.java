package io.github.coinbasepro.autoconfigure;

import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.metrics.CoinbaseProMetrics;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.github.coinbasepro.observation.DefaultCoinbaseProObservationConvention;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.PropertiesMeterFilter;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.boot.webclient.autoconfigure.WebClientObservationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Metrics and traces of an application as Boot sets them up.
 */
class CoinbaseProObservationTests {

	private static final String REQUESTS = "coinbase.pro.client.requests";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@RegisterExtension
	static final StubExchange EXCHANGE = new StubExchange();

	private ApplicationContextRunner contextRunner = new ApplicationContextRunner();

	@BeforeEach
	void configure() {
		EXCHANGE.answers("{\"iso\":\"2026-01-02T03:04:05.678Z\",\"epoch\":1767323045.678}");
		this.contextRunner = new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class,
							SimpleMetricsExportAutoConfiguration.class, ObservationAutoConfiguration.class,
							HttpClientAutoConfiguration.class, ReactiveHttpClientAutoConfiguration.class,
							WebClientAutoConfiguration.class, WebClientObservationAutoConfiguration.class,
							CoinbaseProAutoConfiguration.class, CoinbaseProMetricsAutoConfiguration.class))
			.withPropertyValues("coinbase.pro.base-url=http://127.0.0.1:" + EXCHANGE.port());
	}

	@Test
	void timesEachCallAndNoRequestOnceMore() {
		this.contextRunner.run((context) -> {
			call(context);
			assertThat(timer(context).count()).isOne();
			assertThat(timer(context).getId().getTags()).contains(Tag.of("endpoint", "time.get"),
					Tag.of("outcome", "SUCCESS"), Tag.of("client", "default"));
			context.getBean(WebClient.Builder.class)
				.build()
				.get()
				.uri("http://127.0.0.1:" + EXCHANGE.port())
				.retrieve()
				.toBodilessEntity()
				.block(PATIENCE);
			assertThat(registry(context).get("http.client.requests").timers()).hasSize(1)
				.allSatisfy((timer) -> assertThat(timer.count()).isOne());
		});
	}

	@Test
	void makesHistogramsWhenToldTo() {
		this.contextRunner
			.withPropertyValues("management.metrics.distribution.percentiles-histogram." + REQUESTS + "=true",
					"management.metrics.distribution.slo." + REQUESTS + "=100ms,1s",
					"management.metrics.distribution.percentiles." + REQUESTS + "=0.5,0.99")
			.run((context) -> {
				call(context);
				assertThat(timer(context).takeSnapshot().histogramCounts()).hasSize(2);
				assertThat(timer(context).takeSnapshot().percentileValues()).hasSize(2);
				DistributionStatisticConfig distribution = context.getBean(PropertiesMeterFilter.class)
					.configure(timer(context).getId(), DistributionStatisticConfig.NONE);
				assertThat(distribution).isNotNull();
				assertThat(distribution.isPercentileHistogram()).isTrue();
			});
	}

	@Test
	void observesNothingWhenToldNotTo() {
		this.contextRunner.withPropertyValues("management.observations.enable.coinbase.pro=false").run((context) -> {
			call(context);
			assertThat(registry(context).find(REQUESTS).timer()).isNull();
		});
	}

	@Test
	void aConventionOfTheApplicationWins() {
		this.contextRunner.withUserConfiguration(ConventionConfiguration.class).run((context) -> {
			call(context);
			assertThat(timer(context).getId().getTag("desk")).isEqualTo("time.get");
		});
	}

	@Test
	void bindsTheMetersOfAllClients() {
		this.contextRunner.withUserConfiguration(TwoClientsConfiguration.class).run((context) -> {
			assertThat(context).hasSingleBean(CoinbaseProMetrics.class);
			assertThat(registry(context).get("coinbase.pro.client.retries").meters()).extracting(Meter::getId)
				.extracting((id) -> id.getTag("client"))
				.containsExactlyInAnyOrder("main", "hedge");
		});
	}

	@Test
	void worksWithoutMetersAndWithoutObservations() {
		for (String missing : List.of("io.micrometer.core", "org.springframework.boot.micrometer")) {
			new ApplicationContextRunner()
				.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class,
						CoinbaseProMetricsAutoConfiguration.class))
				.withPropertyValues("coinbase.pro.base-url=http://127.0.0.1:" + EXCHANGE.port())
				.withClassLoader(new FilteredClassLoader(missing))
				.run((context) -> {
					call(context);
					assertThat(context).hasSingleBean(CoinbaseProClient.class);
				});
		}
	}

	@Test
	void aCustomizerMayNameTheClient() {
		this.contextRunner.withBean(CoinbaseProClientCustomizer.class, () -> (builder) -> builder.name("desk"))
			.run((context) -> {
				call(context);
				assertThat(timer(context).getId().getTag("client")).isEqualTo("desk");
			});
	}

	private static void call(ApplicationContext context) {
		context.getBean(CoinbaseProClient.class).time().get().block(PATIENCE);
	}

	private static Timer timer(ApplicationContext context) {
		return registry(context).get(REQUESTS).timer();
	}

	private static MeterRegistry registry(ApplicationContext context) {
		return context.getBean(MeterRegistry.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class ConventionConfiguration {

		@Bean
		CoinbaseProObservationConvention convention() {
			return new DefaultCoinbaseProObservationConvention() {

				@Override
				public KeyValues getLowCardinalityKeyValues(CoinbaseProCallContext context) {
					return KeyValues.of("desk", context.getOperation());
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoClientsConfiguration {

		@Bean
		CoinbaseProClient mainClient() {
			return CoinbaseProClient.builder().name("main").build();
		}

		@Bean(defaultCandidate = false)
		CoinbaseProClient hedgeClient() {
			return CoinbaseProClient.builder().name("hedge").build();
		}

	}

}
