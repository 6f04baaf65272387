package io.github.coinbasepro.application;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a test can say about its slice.
 */
@SimulatedCoinbaseProTest(balances = { "USD=1000.50", "BTC = 3" }, properties = "coinbase.pro.trading-enabled=false",
		includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Archive.class),
		excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CachesOff.class),
		excludeAutoConfiguration = JacksonAutoConfiguration.class)
class SliceAttributesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CoinbaseProClient coinbase;

	@Test
	void balancesAreThoseOfTheAccountAndNoOthers() {
		assertThat(Funds.of(this.coinbase)).containsOnlyKeys("USD", "BTC")
			.containsEntry("USD", new BigDecimal("1000.5"))
			.containsEntry("BTC", new BigDecimal("3"));
	}

	@Test
	void propertiesReachTheClient() {
		assertThat(this.coinbase.isTradingEnabled()).isFalse();
	}

	@Test
	void filtersAddAndLeaveOutComponents() {
		assertThat(this.context.getBeanNamesForType(Archive.class)).hasSize(1);
		assertThat(this.context.getBeanNamesForType(CachesOff.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(Bot.class)).isEmpty();
	}

	@Test
	void autoConfigurationsCanBeLeftOut() {
		assertThat(this.context.getBeanNamesForType(JacksonAutoConfiguration.class)).isEmpty();
	}

	@Nested
	class InANestedClass {

		@Test
		void theSliceIsThatOfTheOuterClass(@Autowired ApplicationContext nested) {
			assertThat(nested).isSameAs(SliceAttributesTests.this.context);
		}

	}

	@Nested
	@SimulatedCoinbaseProTest(balances = "USD=5")
	class InANestedClassOfItsOwn {

		@Test
		void theNearestAnnotationCountsAsAWhole(@Autowired CoinbaseProClient coinbase) {
			assertThat(Funds.of(coinbase)).containsOnlyKeys("USD").containsEntry("USD", new BigDecimal("5"));
		}

	}

}
