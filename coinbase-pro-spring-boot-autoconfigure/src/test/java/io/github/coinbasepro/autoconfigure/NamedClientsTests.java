package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/**
 * Tests for clients below {@code coinbase.pro.clients}.
 */
class NamedClientsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String EMPTY_LIST = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class,
				CoinbaseProHealthContributorAutoConfiguration.class));

	@Test
	void areInjectedByTheirNamesAndTheOneOfTheApplicationWithoutAny() {
		this.contextRunner.withUserConfiguration(DeskConfiguration.class)
			.withPropertyValues("coinbase.pro.clients.treasury.environment=sandbox",
					"coinbase.pro.clients.market-maker.environment=us-dma")
			.run((context) -> {
				Desk desk = context.getBean(Desk.class);
				assertThat(desk.own).hasToString("CoinbaseProClient[https://api.exchange.coinbase.com]");
				assertThat(desk.own.name()).isEqualTo("default");
				assertThat(desk.treasury)
					.hasToString("CoinbaseProClient[https://api-public.sandbox.exchange.coinbase.com]");
				assertThat(desk.treasury.name()).isEqualTo("treasury");
				assertThat(context.getBean("marketMakerCoinbaseProClient"))
					.hasToString("CoinbaseProClient[https://api-us.dma.prime.coinbase.com]");
				assertThat(context.getBean(CoinbaseProClient.class)).isSameAs(desk.own);
			});
	}

	@Test
	void haveWhatTheyDoNotSetFromTheOneOfTheApplication() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.base-url=https://own.example", "coinbase.pro.permissions=view",
					"coinbase.pro.trading-enabled=false", "coinbase.pro.clients.one.trading-enabled=true",
					"coinbase.pro.clients.two.permissions[0]=view", "coinbase.pro.clients.two.permissions[1]=transfer")
			.run((context) -> {
				CoinbaseProClient one = context.getBean("oneCoinbaseProClient", CoinbaseProClient.class);
				assertThat(one.baseUrl()).isEqualTo(URI.create("https://own.example"));
				assertThat(one.permissions()).containsExactly(KeyPermission.VIEW);
				assertThat(one.isTradingEnabled()).isTrue();
				CoinbaseProClient two = context.getBean("twoCoinbaseProClient", CoinbaseProClient.class);
				assertThat(two.permissions()).containsExactlyInAnyOrder(KeyPermission.VIEW, KeyPermission.TRANSFER);
				assertThat(two.isTradingEnabled()).isFalse();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "coinbase.pro.clients.two-words.orders.max-value.usd",
			"coinbase.pro.clients.twoWords.orders.maxValue.USD", "COINBASE_PRO_CLIENTS_TWOWORDS_ORDERS_MAXVALUE_USD" })
	void row105_haveGuardsOfTheirOwnBesideThoseOfTheApplication(String property) {
		MockEnvironment environment = new MockEnvironment().withProperty("coinbase.pro.orders.max-value.EUR", "7000")
			.withProperty("coinbase.pro.orders.max-value.USD", "9000");
		environment.getPropertySources()
			.addFirst(property.startsWith("COINBASE")
					? new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
							Map.of(property, "5000"))
					: new MapPropertySource("own", Map.of(property, "5000")));
		ConfigurationPropertySources.attach(environment);
		assertThat(greatestValues(new NamedClientProperties(environment, "two-words")))
			.containsOnly(Map.entry("USD", new BigDecimal("5000")), Map.entry("EUR", new BigDecimal("7000")));
		assertThat(greatestValues(new NamedClientProperties(environment, "other")))
			.containsOnly(Map.entry("USD", new BigDecimal("9000")), Map.entry("EUR", new BigDecimal("7000")));
	}

	private static Map<String, BigDecimal> greatestValues(NamedClientProperties client) {
		OrderProperties orders = client.bind().getOrders();
		return new OrderSettings(orders.getCheck(), orders.getLookupWindow(), orders.getMaxValue(), null).maxValue();
	}

	@Test
	void anEnvironmentOfTheirOwnBeatsTheAddressOfTheApplication() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.base-url=https://own.example",
					"coinbase.pro.clients.one.environment=sandbox")
			.run((context) -> assertThat(context.getBean("oneCoinbaseProClient"))
				.hasToString("CoinbaseProClient[https://api-public.sandbox.exchange.coinbase.com]"));
	}

	@Test
	void eachSignsWithItsOwnKeyOrElseWithThatOfTheApplication() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, EMPTY_LIST))) {
			this.contextRunner
				.withPropertyValues("coinbase.pro.base-url=" + server.url(), "coinbase.pro.key=shared-key",
						"coinbase.pro.secret=c2VjcmV0", "coinbase.pro.passphrase=shared-phrase",
						"coinbase.pro.clients.own.key=own-key", "coinbase.pro.clients.own.secret=c2VjcmV0",
						"coinbase.pro.clients.own.passphrase=own-phrase", "coinbase.pro.clients.same.uncached=true")
				.run((context) -> {
					accounts(context.getBean("ownCoinbaseProClient", CoinbaseProClient.class));
					accounts(context.getBean("sameCoinbaseProClient", CoinbaseProClient.class));
				});
			assertThat(server.requests()).hasSize(2)
				.satisfiesExactly(
						(own) -> assertThat(own).contains("CB-ACCESS-KEY: own-key", "CB-ACCESS-PASSPHRASE: own-phrase"),
						(same) -> assertThat(same).contains("GET /accounts?no-cache=", "CB-ACCESS-KEY: shared-key",
								"CB-ACCESS-PASSPHRASE: shared-phrase"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "environment=sandbox", "base-url=http://127.0.0.1:1" })
	void row98_haveNoCredentialsOfTheApplicationAtAnAddressOfTheirOwn(String address) {
		this.contextRunner
			.withPropertyValues("coinbase.pro.key=shared-key", "coinbase.pro.secret=c2VjcmV0",
					"coinbase.pro.passphrase=shared-phrase", "coinbase.pro.environment=us-dma",
					"coinbase.pro.clients.rehearsal." + address)
			.run((context) -> {
				CoinbaseProClient client = context.getBean("rehearsalCoinbaseProClient", CoinbaseProClient.class);
				assertThatExceptionOfType(MissingCredentialsException.class)
					.isThrownBy(() -> client.accounts().list().blockLast(PATIENCE))
					.withMessageContaining("set coinbase.pro.clients.rehearsal.key,"
							+ " coinbase.pro.clients.rehearsal.secret and coinbase.pro.clients.rehearsal.passphrase");
			});
	}

	@Test
	void row98_haveTheCredentialsOfTheApplicationAtItsOwnAddressHoweverItIsGiven() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, EMPTY_LIST))) {
			this.contextRunner
				.withPropertyValues("coinbase.pro.base-url=" + server.url(), "coinbase.pro.key=shared-key",
						"coinbase.pro.secret=c2VjcmV0", "coinbase.pro.passphrase=shared-phrase",
						"coinbase.pro.clients.same.base-url=" + server.url() + "/")
				.run((context) -> accounts(context.getBean("sameCoinbaseProClient", CoinbaseProClient.class)));
			assertThat(server.requests()).singleElement().asString().contains("CB-ACCESS-KEY: shared-key");
		}
	}

	@Test
	void row98_haveNoCredentialsOfConnectionDetailsAtAnAddressOfTheirOwn() {
		this.contextRunner.withUserConfiguration(DetailsConfiguration.class)
			.withPropertyValues("coinbase.pro.clients.rehearsal.environment=sandbox",
					"coinbase.pro.key=half a set that the details replace", "coinbase.pro.clients.other.uncached=true")
			.run((context) -> assertThatExceptionOfType(MissingCredentialsException.class)
				.isThrownBy(() -> accounts(context.getBean("rehearsalCoinbaseProClient", CoinbaseProClient.class))));
	}

	@Test
	void row104_errorsNameThePropertiesOfTheClient() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.key=key", "coinbase.pro.secret=c2VjcmV0",
					"coinbase.pro.passphrase=phrase", "coinbase.pro.clients.look.permissions=view",
					"coinbase.pro.clients.off.trading-enabled=false", "coinbase.pro.clients.dry.dry-run=true",
					"coinbase.pro.clients.out.permissions=transfer",
					"coinbase.pro.clients.out.withdrawals.allowed-addresses=bc1q",
					"coinbase.pro.clients.slow.base-url=http://127.0.0.1:1",
					"coinbase.pro.clients.slow.rate-limit.public.burst=1",
					"coinbase.pro.clients.slow.rate-limit.public.rate=1",
					"coinbase.pro.clients.slow.rate-limit.queue-size=1")
			.run((context) -> {
				NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
				assertFails(
						context.getBean(CoinbaseProClient.class)
							.deposits()
							.fromCoinbaseAccount(BigDecimal.ONE, "BTC", "BTC"),
						"add transfer to coinbase.pro.permissions to allow it [default at");
				assertFails(client(context, "look").orders().place(order),
						"add trade to coinbase.pro.clients.look.permissions to allow it [look at"
								+ " api.exchange.coinbase.com]");
				assertFails(client(context, "off").orders().place(order),
						"while coinbase.pro.clients.off.trading-enabled is false");
				assertFails(client(context, "dry").orders().place(order),
						"because coinbase.pro.clients.dry.dry-run is true");
				assertFails(
						client(context, "out").withdrawals()
							.toCryptoAddress(NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "canary-address")),
						"not among coinbase.pro.clients.out.withdrawals.allowed-addresses");
				CoinbaseProClient slow = client(context, "slow");
				assertFails(Flux.merge(slow.time().get(), slow.time().get(), slow.time().get()).then(),
						"raise coinbase.pro.clients.slow.rate-limit.queue-size");
			});
	}

	@Test
	void keysOfDifferentClientsHaveLimitsOfTheirOwnAndTheSameKeyHasOne() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, EMPTY_LIST))) {
			this.contextRunner
				.withPropertyValues("coinbase.pro.base-url=" + server.url(), "coinbase.pro.key=shared-key",
						"coinbase.pro.secret=c2VjcmV0", "coinbase.pro.passphrase=shared-phrase",
						"coinbase.pro.rate-limit.private.rate=1", "coinbase.pro.clients.same.dry-run=true",
						"coinbase.pro.clients.other.key=other-key", "coinbase.pro.clients.other.secret=c2VjcmV0",
						"coinbase.pro.clients.other.passphrase=other-phrase")
				.run((context) -> {
					CoinbaseProClient own = context.getBean(CoinbaseProClient.class);
					CoinbaseProClient same = context.getBean("sameCoinbaseProClient", CoinbaseProClient.class);
					CoinbaseProClient other = context.getBean("otherCoinbaseProClient", CoinbaseProClient.class);
					accounts(own);
					accounts(own);
					assertThat(same.rateLimits()).isNotEmpty()
						.allSatisfy((level) -> assertThat(level.permits()).isLessThan(level.most()));
					assertThat(other.rateLimits()).isEmpty();
					accounts(other);
					assertThat(other.rateLimits()).singleElement()
						.satisfies((level) -> assertThat(level.permits()).isEqualTo(level.most() - 1));
				});
		}
	}

	@Test
	void areNamedByEnvironmentVariablesToo() {
		this.contextRunner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
						Map.of("COINBASE_PRO_CLIENTS_MARKETMAKER_TRADINGENABLED", "false",
								"COINBASE_PRO_CLIENTS_OTHER_UNCACHED", "true"))))
			.withPropertyValues("coinbase.pro.clients.market-maker.environment=sandbox")
			.run((context) -> {
				assertThat(context.getBeansOfType(CoinbaseProClient.class)).containsOnlyKeys("coinbaseProClient",
						"marketMakerCoinbaseProClient", "otherCoinbaseProClient");
				CoinbaseProClient client = context.getBean("marketMakerCoinbaseProClient", CoinbaseProClient.class);
				assertThat(client.isTradingEnabled()).isFalse();
				assertThat(client.name()).isEqualTo("market-maker");
			});
	}

	@Test
	void canBeSwitchedOffOneByOne() {
		this.contextRunner
			.withPropertyValues("coinbase.pro.clients.one.enabled=false", "coinbase.pro.clients.two.enabled=true")
			.run((context) -> assertThat(context.getBeansOfType(CoinbaseProClient.class))
				.containsOnlyKeys("coinbaseProClient", "twoCoinbaseProClient"));
	}

	@Test
	void haveHealthOfTheirOwn() {
		this.contextRunner.withPropertyValues("coinbase.pro.clients.one.environment=sandbox")
			.run((context) -> assertThat(context).getBean("coinbaseProHealthContributor")
				.asInstanceOf(type(CompositeReactiveHealthContributor.class))
				.satisfies((contributor) -> assertThat(contributor.stream().map((entry) -> entry.name()))
					.containsExactlyInAnyOrder("default", "one")));
	}

	@Test
	void closeWithTheContext() {
		CoinbaseProClient[] clients = new CoinbaseProClient[1];
		this.contextRunner.withPropertyValues("coinbase.pro.clients.one.environment=sandbox").run((context) -> {
			clients[0] = context.getBean("oneCoinbaseProClient", CoinbaseProClient.class);
			assertThat(clients[0].isClosed()).isFalse();
		});
		assertThat(clients[0].isClosed()).isTrue();
	}

	@Test
	void areSeenByCustomizersWhoCanTellThemApart() {
		this.contextRunner.withUserConfiguration(CustomizerConfiguration.class)
			.withPropertyValues("coinbase.pro.clients.one.environment=sandbox")
			.run((context) -> {
				assertThat(context.getBean("oneCoinbaseProClient"))
					.hasToString("CoinbaseProClient[https://one.example]");
				assertThat(context.getBean("coinbaseProClient"))
					.hasToString("CoinbaseProClient[https://default.example]");
			});
	}

	private static CoinbaseProClient client(ApplicationContext context, String name) {
		return context.getBean(name + "CoinbaseProClient", CoinbaseProClient.class);
	}

	private static void assertFails(Mono<?> call, String message) {
		assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> call.block(PATIENCE))
			.withMessageContaining(message);
	}

	private static void accounts(@Nullable CoinbaseProClient client) {
		assertThat(client).isNotNull();
		client.accounts().list().blockLast();
	}

	record Desk(CoinbaseProClient own, CoinbaseProClient treasury) {

	}

	@Configuration(proxyBeanMethods = false)
	static class DeskConfiguration {

		@Bean
		Desk desk(CoinbaseProClient own, @Qualifier("treasury") CoinbaseProClient treasury) {
			return new Desk(own, treasury);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class DetailsConfiguration {

		@Bean
		CoinbaseProConnectionDetails details() {
			return new CoinbaseProConnectionDetails() {

				@Override
				public URI getBaseUrl() {
					return URI.create("http://localhost:2");
				}

				@Override
				public CoinbaseProCredentials getCredentials() {
					return CoinbaseProCredentials.of("key", "c2VjcmV0", "phrase");
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizerConfiguration {

		@Bean
		CoinbaseProClientCustomizer customizer() {
			return (builder) -> builder.baseUrl(URI.create("https://" + builder.name() + ".example"));
		}

	}

}
