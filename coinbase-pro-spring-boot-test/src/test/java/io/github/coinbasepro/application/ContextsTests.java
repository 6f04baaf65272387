package io.github.coinbasepro.application;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.AutoConfigureSimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Which tests share an exchange, and what becomes of it.
 */
class ContextsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Test
	void equalAttributesShareAContext() {
		assertThat(context(SeedSevenTests.class)).isSameAs(context(SeedSevenAgainTests.class));
	}

	@Test
	void otherAttributesMakeAnotherExchange() {
		List<ApplicationContext> contexts = List.of(context(SeedSevenTests.class), context(SeedEightTests.class),
				context(PoorTests.class), context(RunningTests.class));
		assertThat(contexts).extracting((context) -> context.getBean(SimulatedCoinbasePro.class).restUrl())
			.doesNotHaveDuplicates();
	}

	@Test
	void theSeedIsThatOfTheMarket() {
		assertThat(key(SeedSevenTests.class)).isNotEqualTo(key(SeedEightTests.class));
		try (SimulatedCoinbasePro plain = SimulatedCoinbasePro.builder().seed(7).start()) {
			assertThat(key(SeedSevenTests.class)).isEqualTo(plain.apiKey().key());
		}
	}

	@Test
	void aRunningMarketTradesByItself() {
		CoinbaseProClient coinbase = context(RunningTests.class).getBean(CoinbaseProClient.class);
		Long first = coinbase.products().ticker("BTC-USD").map(ContextsTests::lastTrade).block(PATIENCE);
		Long later = coinbase.products()
			.ticker("BTC-USD")
			.map(ContextsTests::lastTrade)
			.repeatWhen((asked) -> asked.delayElements(Duration.ofMillis(100)))
			.filter((id) -> !id.equals(first))
			.blockFirst(PATIENCE);
		assertThat(later).isGreaterThan(first);
	}

	private static Long lastTrade(Ticker ticker) {
		return Objects.requireNonNull(ticker.tradeId());
	}

	@Test
	void theExchangeEndsAfterTheClientAndAllThatUsesIt() throws Exception {
		TestContext test = new TestContextManager(ClosedTests.class).getTestContext();
		ApplicationContext context = test.getApplicationContext();
		Bot bot = context.getBean(Bot.class);
		CoinbaseProClient coinbase = context.getBean(CoinbaseProClient.class);
		SimulatedCoinbasePro exchange = context.getBean(SimulatedCoinbasePro.class);
		List<String> ends = context.getBean(Ends.class).names();
		bot.bid("1000.00").block(PATIENCE);

		test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);

		assertThat(ends).containsSubsequence("bot", "coinbaseProClient", "simulatedCoinbasePro");
		assertThat(bot.isTakenBack()).isTrue();
		assertThat(coinbase.isClosed()).isTrue();
		try (CoinbaseProClient other = CoinbaseProClient.builder().baseUrl(exchange.restUrl()).build()) {
			assertThatException().isThrownBy(() -> other.time().get().block(PATIENCE));
		}
	}

	private static String key(Class<?> testClass) {
		return context(testClass).getBean(SimulatedCoinbasePro.class).apiKey().key();
	}

	private static ApplicationContext context(Class<?> testClass) {
		return new TestContextManager(testClass).getTestContext().getApplicationContext();
	}

	@SimulatedCoinbaseProTest(seed = 7)
	static class SeedSevenTests {

	}

	@SimulatedCoinbaseProTest(seed = 7)
	static class SeedSevenAgainTests {

	}

	@SimulatedCoinbaseProTest(seed = 8)
	static class SeedEightTests {

	}

	@SimulatedCoinbaseProTest(seed = 7, balances = "USD=1")
	static class PoorTests {

	}

	@SimulatedCoinbaseProTest(seed = 7, runningMarket = true)
	static class RunningTests {

	}

	@SpringBootTest(webEnvironment = WebEnvironment.NONE)
	@AutoConfigureSimulatedCoinbasePro
	static class ClosedTests {

		@TestConfiguration(proxyBeanMethods = false)
		static class Watch {

			@Bean
			static Ends ends() {
				return new Ends(new CopyOnWriteArrayList<>());
			}

		}

	}

	record Ends(List<String> names) implements DestructionAwareBeanPostProcessor {

		@Override
		public void postProcessBeforeDestruction(Object bean, String beanName) {
			this.names.add(beanName);
		}

	}

}
