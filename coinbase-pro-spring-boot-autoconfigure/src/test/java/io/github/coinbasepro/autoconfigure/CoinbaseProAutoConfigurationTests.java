package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests for {@link CoinbaseProAutoConfiguration}.
 */
class CoinbaseProAutoConfigurationTests {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class));

	private final String[] credentials = { "coinbase.pro.key=key", "coinbase.pro.secret=c2VjcmV0",
			"coinbase.pro.passphrase=phrase" };

	@Test
	void needsNothingButItself() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasSingleBean(CoinbaseProClient.class);
			assertThat(context.getBean(CoinbaseProClient.class))
				.hasToString("CoinbaseProClient[https://api.exchange.coinbase.com]");
			assertThat(context.getBean(CoinbaseProConnectionDetails.class).getCredentials()).isNull();
		});
	}

	@Test
	void aRateLimiterOfTheApplicationTakesThePlaceOfOurs() {
		RateLimiter limiter = (owner, limit, priority) -> Mono.error(new IllegalStateException("no leave today"));
		this.contextRunner.withBean(RateLimiter.class, () -> limiter)
			.run((context) -> assertThatException()
				.isThrownBy(() -> context.getBean(CoinbaseProClient.class).time().get().block(Duration.ofSeconds(60)))
				.withStackTraceContaining("no leave today"));
	}

	@Test
	void publishesNoBeanThatAnApplicationMightCallItsOwn() {
		this.contextRunner.run((context) -> assertThat(context.getBeanDefinitionNames())
			.filteredOn((name) -> !name.contains(".") && !name.startsWith("propertySource"))
			.containsExactlyInAnyOrder("coinbaseProConnectionDetails", "coinbaseProClientFactory", "coinbaseProClient",
					"coinbaseProPropertyCheck"));
	}

	@ParameterizedTest
	@CsvSource({ "production, https://api.exchange.coinbase.com",
			"sandbox, https://api-public.sandbox.exchange.coinbase.com",
			"us-dma, https://api-us.dma.prime.coinbase.com",
			"us-dma-sandbox, https://api-us.dma.sandbox.prime.coinbase.com" })
	void knowsWhereTheExchangesAre(String environment, URI baseUrl) {
		this.contextRunner.withPropertyValues("coinbase.pro.environment=" + environment)
			.run((context) -> assertThat(context.getBean(CoinbaseProConnectionDetails.class).getBaseUrl())
				.isEqualTo(baseUrl));
	}

	@Test
	void aBaseUrlTakesThePlaceOfAnEnvironmentThatIsEmpty() {
		this.contextRunner.withPropertyValues("coinbase.pro.environment=", "coinbase.pro.base-url=http://localhost:1/x")
			.run((context) -> assertThat(context.getBean(CoinbaseProClient.class))
				.hasToString("CoinbaseProClient[http://localhost:1/x]"));
	}

	@Test
	void canBeSwitchedOff() {
		this.contextRunner.withPropertyValues("coinbase.pro.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CoinbaseProClient.class)
				.doesNotHaveBean(CoinbaseProConnectionDetails.class));
	}

	@Test
	void backsOffWithoutWebFlux() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(WebClient.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(CoinbaseProClient.class));
	}

	@Test
	void backsOffFromAClientOfTheApplication() {
		this.contextRunner.withUserConfiguration(ClientConfiguration.class).run((context) -> {
			assertThat(context).hasSingleBean(CoinbaseProClient.class);
			assertThat(context.getBean(CoinbaseProClient.class)).hasToString("CoinbaseProClient[https://own.example]");
		});
	}

	@Test
	void takesConnectionDetailsOfTheApplicationBeforeProperties() {
		this.contextRunner.withUserConfiguration(ConnectionDetailsConfiguration.class)
			.withPropertyValues("coinbase.pro.base-url=https://other.example", "coinbase.pro.environment=sandbox")
			.run((context) -> {
				assertThat(context).hasSingleBean(CoinbaseProConnectionDetails.class);
				assertThat(context.getBean(CoinbaseProClient.class))
					.hasToString("CoinbaseProClient[http://localhost:2]");
			});
	}

	@Test
	void appliesCustomizersInTheirOrder() {
		this.contextRunner.withUserConfiguration(CustomizerConfiguration.class).run((context) -> {
			assertThat(context.getBean(CustomizerConfiguration.class).seen).containsExactly("first", "second");
			assertThat(context.getBean(CoinbaseProClient.class))
				.hasToString("CoinbaseProClient[https://second.example]");
		});
	}

	@Test
	void closesTheClientWithTheContext() {
		List<CoinbaseProClient> clients = new ArrayList<>();
		this.contextRunner.run((context) -> {
			clients.add(context.getBean(CoinbaseProClient.class));
			assertThat(clients.get(0).isClosed()).isFalse();
		});
		assertThat(clients).singleElement().matches(CoinbaseProClient::isClosed);
	}

	@Test
	void callsTheExchangeWithCredentialsOutOfProperties() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket,
				"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"))) {
			this.contextRunner.withPropertyValues(this.credentials)
				.withPropertyValues("coinbase.pro.base-url=" + server.url(), "coinbase.pro.http.user-agent=desk/2")
				.run((context) -> context.getBean(CoinbaseProClient.class).accounts().list().blockLast());
			assertThat(server.requests()).singleElement()
				.asString()
				.startsWith("GET /accounts HTTP/1.1")
				.contains("CB-ACCESS-KEY: key", "CB-ACCESS-PASSPHRASE: phrase", "User-Agent: desk/2");
		}
	}

	@Test
	void row111_thePathOfAnAddressGoesOutAndIsSignedAsItIsWritten() throws GeneralSecurityException {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket,
				"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"))) {
			this.contextRunner.withPropertyValues(this.credentials)
				.withPropertyValues("coinbase.pro.base-url=" + server.url() + "/a%20b%2Fc%25")
				.run((context) -> {
					CoinbaseProClient client = context.getBean(CoinbaseProClient.class);
					client.accounts().list().blockLast();
				});
			String request = server.requests().get(0);
			String target = "/a%20b%2Fc%25/accounts";
			assertThat(request).startsWith("GET " + target + " HTTP/1.1");
			assertThat(request).contains("CB-ACCESS-SIGN: " + signature(request, target));
		}
	}

	private static String signature(String request, String target) throws GeneralSecurityException {
		String timestamp = request.lines()
			.filter((line) -> line.startsWith("CB-ACCESS-TIMESTAMP: "))
			.findFirst()
			.orElseThrow()
			.substring("CB-ACCESS-TIMESTAMP: ".length());
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		return Base64.getEncoder()
			.encodeToString(mac.doFinal((timestamp + "GET" + target).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void takesTheCustomizersOfTheApplicationAndNotItsJson() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket,
				"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + TIME.length() + "\r\n\r\n"
						+ TIME))) {
			this.contextRunner
				.withConfiguration(
						AutoConfigurations.of(JacksonAutoConfiguration.class, WebClientAutoConfiguration.class))
				.withUserConfiguration(WebClientCustomizerConfiguration.class)
				.withPropertyValues("coinbase.pro.base-url=" + server.url(),
						"spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE",
						"spring.jackson.deserialization.fail-on-unknown-properties=true")
				.run((context) -> assertThat(context.getBean(CoinbaseProClient.class).time().get().block()).isEqualTo(
						new ServerTime(Instant.parse("2015-01-07T23:47:25.201Z"), new BigDecimal("1420674445.201"))));
			assertThat(server.requests()).singleElement().asString().contains("X-Desk: yes");
		}
	}

	@Test
	void bindsEveryTimeAndNumber() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.permissions=view,transfer", "coinbase.pro.trading-enabled=false",
					"coinbase.pro.dry-run=true", "coinbase.pro.uncached=true", "coinbase.pro.orders.check=reject",
					"coinbase.pro.orders.lookup-window=1s", "coinbase.pro.orders.max-value.usd=9.50",
					"coinbase.pro.orders.max-deviation=10", "coinbase.pro.withdrawals.allowed-addresses=bc1q",
					"coinbase.pro.rate-limit.enabled=false", "coinbase.pro.rate-limit.public.rate=1",
					"coinbase.pro.rate-limit.public.burst=2", "coinbase.pro.rate-limit.private.rate=3",
					"coinbase.pro.rate-limit.private.burst=4",
					"coinbase.pro.rate-limit.private.reserved-for-cancels=11",
					"coinbase.pro.rate-limit.private.reserved-for-orders=12", "coinbase.pro.rate-limit.fills.rate=5",
					"coinbase.pro.rate-limit.fills.burst=6", "coinbase.pro.rate-limit.loans.rate=7",
					"coinbase.pro.rate-limit.loans.burst=8", "coinbase.pro.rate-limit.queue-size=9",
					"coinbase.pro.rate-limit.max-wait=10s", "coinbase.pro.retry.max-attempts=2",
					"coinbase.pro.retry.base-delay=1s", "coinbase.pro.retry.rate-limited-base-delay=2s",
					"coinbase.pro.retry.max-delay=3s", "coinbase.pro.retry.rate-limited-writes=true",
					"coinbase.pro.http.connect-timeout=1s", "coinbase.pro.http.tls-timeout=4s",
					"coinbase.pro.http.response-timeout=2s", "coinbase.pro.http.total-timeout=3s",
					"coinbase.pro.http.user-agent=a", "coinbase.pro.http.shutdown-grace-period=0s",
					"coinbase.pro.http.proxy.host=proxy.example", "coinbase.pro.http.proxy.port=3128",
					"coinbase.pro.http.proxy.username=desk", "coinbase.pro.http.proxy.password=canary",
					"coinbase.pro.pool.max-connections=1", "coinbase.pro.pool.max-write-connections=6",
					"coinbase.pro.pool.max-pending=2", "coinbase.pro.pool.acquire-timeout=3s",
					"coinbase.pro.pool.max-idle-time=4s", "coinbase.pro.pool.max-life-time=5s")
			.run((context) -> {
				CoinbaseProProperties properties = context.getBean(CoinbaseProProperties.class);
				assertThat(properties.toString()).doesNotContain("canary");
				assertThat(new ClientSettings(properties))
					.extracting("limited", "uncached", "limits", "guard", "orders", "retry", "http", "pool")
					.containsExactly(false, true,
							new RateLimitSettings(new Limit(1, 2), new Limit(3, 4, 11, 12), new Limit(5, 6),
									new Limit(7, 8), 9, Duration.ofSeconds(10)),
							new GuardSettings(EnumSet.of(KeyPermission.VIEW, KeyPermission.TRANSFER), Set.of("bc1q"),
									false, true),
							new OrderSettings(OrderCheck.REJECT, Duration.ofSeconds(1),
									Map.of("usd", new BigDecimal("9.50")), BigDecimal.TEN),
							new RetrySettings(2, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3),
									true),
							new HttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(2),
									Duration.ofSeconds(3), "a", Duration.ZERO),
							new PoolSettings(1, 6, 2, Duration.ofSeconds(3), Duration.ofSeconds(4),
									Duration.ofSeconds(5)));
				assertThat(properties.getHttp().getProxy())
					.extracting(HttpProperties.Proxy::getHost, HttpProperties.Proxy::getPort,
							HttpProperties.Proxy::getUsername, HttpProperties.Proxy::getPassword)
					.containsExactly("proxy.example", 3128, "desk", "canary");
			});
	}

	@ParameterizedTest
	@CsvSource({ "http.connect-timeout, 0s", "http.response-timeout, -1s", "http.total-timeout, 0s",
			"http.shutdown-grace-period, -1s", "http.proxy.port, 0", "pool.max-connections, 0",
			"pool.max-write-connections, 0", "pool.max-pending, -1", "http.total-timeout, 30", "http.tls-timeout, 99ms",
			"health.timeout, 5", "pool.acquire-timeout, 0s", "pool.max-idle-time, 0s", "pool.max-life-time, 0s" })
	void refusesWhatIsOutOfRangeByName(String property, String value) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.http.proxy.host=proxy.example", "coinbase.pro." + property + "=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("coinbase.pro." + property + " must"));
	}

	@Configuration(proxyBeanMethods = false)
	static class ClientConfiguration {

		@Bean
		CoinbaseProClient ownClient() {
			return CoinbaseProClient.builder().baseUrl(URI.create("https://own.example")).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ConnectionDetailsConfiguration {

		@Bean
		CoinbaseProConnectionDetails connectionDetails() {
			return new CoinbaseProConnectionDetails() {

				@Override
				public URI getBaseUrl() {
					return URI.create("http://localhost:2");
				}

				@Override
				public @Nullable CoinbaseProCredentials getCredentials() {
					return CoinbaseProCredentials.of("key", "c2VjcmV0", "phrase");
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizerConfiguration {

		private final List<String> seen = new ArrayList<>();

		@Bean
		@Order(2)
		CoinbaseProClientCustomizer second() {
			return customizer("second");
		}

		@Bean
		@Order(1)
		CoinbaseProClientCustomizer first() {
			return customizer("first");
		}

		private CoinbaseProClientCustomizer customizer(String name) {
			return (builder) -> {
				this.seen.add(name);
				builder.baseUrl(URI.create("https://" + name + ".example"));
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class WebClientCustomizerConfiguration {

		@Bean
		WebClientCustomizer webClientCustomizer() {
			return (builder) -> builder.defaultHeader("X-Desk", "yes")
				.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1));
		}

	}

}
