package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.github.coinbasepro.simulator.internal.engine.TestExchange.BTC_USD;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.buy;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.sell;
import static org.assertj.core.api.Assertions.assertThat;

class SelfTradePreventionTests {

	private final TestExchange exchange = new TestExchange();

	private final UUID trader = this.exchange.trader();

	@ParameterizedTest
	@EnumSource
	void nobodyTradesWithThemselves(SelfTradePrevention prevention) {
		this.exchange.place(this.trader, sell("100.00", "1"));
		this.exchange.place(this.trader, buy("100.00", "1").with(prevention));
		assertThat(this.exchange.exchange.trades(BTC_USD, Slice.newest(1))).isEmpty();
	}

	@Test
	void decreaseAndCancelTakesTheSmallerOffTheRestingOrder() {
		OrderSnapshot resting = this.exchange.place(this.trader, sell("100.00", "3"));
		this.exchange.place(this.trader, buy("100.00", "1"));
		assertThat(this.exchange.open(this.trader)).extracting(OrderSnapshot::id).containsExactly(resting.id());
		assertThat(this.exchange.order(this.trader, resting).size()).isEqualByComparingTo("2");
		assertThat(this.exchange.account(this.trader, "BTC").hold()).isEqualByComparingTo("2");
	}

	@Test
	void decreaseAndCancelTakesTheSmallerOffTheTakingOrder() {
		this.exchange.place(this.trader, sell("100.00", "1"));
		OrderSnapshot taking = this.exchange.place(this.trader, buy("100.00", "3"));
		assertThat(this.exchange.open(this.trader)).extracting(OrderSnapshot::id).containsExactly(taking.id());
		assertThat(this.exchange.order(this.trader, taking).size()).isEqualByComparingTo("2");
		assertThat(this.exchange.account(this.trader, "USD").hold()).isEqualByComparingTo("201.2");
	}

	@Test
	void decreaseAndCancelEndsBothIfTheyAreEqual() {
		this.exchange.place(this.trader, sell("100.00", "1"));
		this.exchange.place(this.trader, buy("100.00", "1"));
		assertThat(this.exchange.open(this.trader)).isEmpty();
	}

	@Test
	void decreaseAndCancelTakesFundsOffAMarketOrder() {
		this.exchange.place(this.trader, sell("100.00", "1"));
		this.exchange.place(this.exchange.trader(), sell("100.00", "5"));
		this.exchange.place(this.trader, OrderRequest.marketFunds(BTC_USD, Side.BUY, new BigDecimal("201.20")));
		assertThat(this.exchange.exchange.trades(BTC_USD, Slice.newest(2))).singleElement()
			.extracting(Trade::size)
			.satisfies((size) -> assertThat(size).isEqualByComparingTo("1"));
	}

	@Test
	void cancelOldestKeepsTheTakingOrder() {
		this.exchange.place(this.trader, sell("100.00", "3"));
		OrderSnapshot taking = this.exchange.place(this.trader, buy("100.00", "1").with(SelfTradePrevention.CO));
		assertThat(this.exchange.open(this.trader)).extracting(OrderSnapshot::id).containsExactly(taking.id());
	}

	@Test
	void cancelNewestKeepsTheRestingOrder() {
		OrderSnapshot resting = this.exchange.place(this.trader, sell("100.00", "1"));
		this.exchange.place(this.trader, buy("100.00", "3").with(SelfTradePrevention.CN));
		assertThat(this.exchange.open(this.trader)).extracting(OrderSnapshot::id).containsExactly(resting.id());
	}

	@Test
	void cancelBothKeepsNeither() {
		this.exchange.place(this.trader, sell("100.00", "1"));
		this.exchange.place(this.trader, buy("100.00", "3").with(SelfTradePrevention.CB));
		assertThat(this.exchange.open(this.trader)).isEmpty();
	}

}
