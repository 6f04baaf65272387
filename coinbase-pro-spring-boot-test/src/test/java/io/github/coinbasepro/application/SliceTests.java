package io.github.coinbasepro.application;

import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the slice holds.
 */
@SimulatedCoinbaseProTest(Bot.class)
class SliceTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private ApplicationContext context;

	@Test
	void holdsTheClientAndItsExchange(@Autowired CoinbaseProClient coinbase, @Autowired SimulatedCoinbasePro exchange) {
		assertThat(coinbase.baseUrl()).isEqualTo(exchange.restUrl());
		assertThat(Funds.of(coinbase)).containsOnlyKeys("USD", "USDC", "BTC", "ETH", "SOL");
	}

	@Test
	void holdsWhatTheClientIsMadeOf() {
		assertThat(this.context.getBeanProvider(WebClient.Builder.class).getIfAvailable()).isNotNull();
		assertThat(this.context.getBeanProvider(JsonMapper.class).getIfAvailable()).isNotNull();
		assertThat(this.context.getBeanProvider(SslBundles.class).getIfAvailable()).isNotNull();
		assertThat(names(CachesOff.class)).hasSize(1);
	}

	@Test
	void holdsTheComponentUnderTest(@Autowired Bot bot) {
		assertThat(bot.bid("1000.00").block(PATIENCE)).extracting(Order::productId).isEqualTo("BTC-USD");
	}

	@Test
	void holdsNothingElseOfTheApplication() {
		assertThat(names(Archive.class)).isEmpty();
		assertThat(names(PageController.class)).isEmpty();
	}

	@Test
	void holdsNoWebServer() {
		assertThat(this.context).isNotInstanceOf(WebApplicationContext.class);
		assertThat(names(WebServerFactory.class)).isEmpty();
	}

	@Test
	void holdsNoOtherAutoConfiguration() {
		assertThat(this.context.getBeanDefinitionNames()).filteredOn((name) -> name.endsWith("AutoConfiguration"))
			.extracting((name) -> name.substring(name.lastIndexOf('.') + 1))
			.containsExactlyInAnyOrder("CoinbaseProAutoConfiguration", "SimulatedCoinbaseProAutoConfiguration",
					"WebClientAutoConfiguration", "CodecsAutoConfiguration", "JacksonAutoConfiguration",
					"SslAutoConfiguration");
	}

	private String[] names(Class<?> type) {
		return this.context.getBeanNamesForType(type);
	}

}
