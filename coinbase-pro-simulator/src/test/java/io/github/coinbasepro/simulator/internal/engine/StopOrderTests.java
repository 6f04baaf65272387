package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.coinbasepro.simulator.internal.engine.TestExchange.BTC_USD;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.buy;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StopOrderTests {

	private final TestExchange exchange = new TestExchange();

	private final UUID alice = this.exchange.trader();

	private final UUID bob = this.exchange.trader();

	private final UUID carol = this.exchange.trader();

	private void tradeAt(String price) {
		this.exchange.place(this.bob, sell(price, "0.1"));
		this.exchange.place(this.carol, buy(price, "0.1").with(TimeInForce.IOC, null));
	}

	private OrderStatus status(OrderSnapshot order) {
		return this.exchange.order(order.profileId(), order).status();
	}

	private void cancel(OrderSnapshot order) {
		this.exchange.exchange.cancel(order.profileId(), OrderReference.byId(order.id()), null);
	}

	@ParameterizedTest
	@CsvSource({ "LOSS, 100.01, 100.00", "LOSS, 100.01, 99.99", "ENTRY, 99.99, 100.00", "ENTRY, 99.99, 100.01" })
	void stopWaitsUntilATradeReachesItsPrice(StopDirection direction, String before, String reaching) {
		OrderSnapshot order = this.exchange.place(this.alice,
				buy("50.00", "1").withStop(direction, new BigDecimal("100.00")));
		assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
		tradeAt(before);
		assertThat(status(order)).isEqualTo(OrderStatus.ACTIVE);
		assertThat(this.exchange.exchange.book(BTC_USD).bids()).isEmpty();
		tradeAt(reaching);
		assertThat(status(order)).isEqualTo(OrderStatus.OPEN);
		assertThat(this.exchange.exchange.book(BTC_USD).bids()).hasSize(1);
	}

	@Test
	void tradeBeforeTheOrderDoesNotTriggerIt() {
		tradeAt("90.00");
		OrderSnapshot order = this.exchange.place(this.alice,
				sell("80.00", "1").withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		assertThat(status(order)).isEqualTo(OrderStatus.ACTIVE);
	}

	@Test
	void waitingOrderHoldsWhatItsOrderHolds() {
		this.exchange.place(this.alice, buy("100.00", "2").withStop(StopDirection.ENTRY, new BigDecimal("99.00")));
		this.exchange.place(this.alice, sell("100.00", "3").withStop(StopDirection.LOSS, new BigDecimal("101.00")));
		assertThat(this.exchange.account(this.alice, "USD").hold()).isEqualByComparingTo("201.2");
		assertThat(this.exchange.account(this.alice, "BTC").hold()).isEqualByComparingTo("3");
	}

	@Test
	void cancelledStopLeavesNoTrace() {
		OrderSnapshot order = this.exchange.place(this.alice,
				sell("80.00", "1").withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		cancel(order);
		tradeAt("90.00");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> status(order));
		assertThat(this.exchange.account(this.alice, "BTC").hold()).isZero();
	}

	@Test
	void cancelOfAllLeavesWaitingStopsAlone() {
		OrderSnapshot waiting = this.exchange.place(this.alice,
				sell("80.00", "1").withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		OrderSnapshot standing = this.exchange.place(this.alice, sell("200.00", "1"));
		assertThat(this.exchange.exchange.cancelAll(this.alice, null)).containsExactly(standing.id());
		assertThat(status(waiting)).isEqualTo(OrderStatus.ACTIVE);
	}

	@Test
	void marketStopTakesWhatTheBookOffersAtThatTime() {
		OrderSnapshot order = this.exchange.place(this.alice, OrderRequest.market(BTC_USD, Side.SELL, BigDecimal.ONE)
			.withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		this.exchange.place(this.carol, buy("94.00", "5"));
		this.exchange.place(this.bob, sell("94.00", "1"));
		OrderSnapshot done = this.exchange.order(this.alice, order);
		assertThat(done.doneReason()).isEqualTo(DoneReason.FILLED);
		assertThat(done.executedValue()).isEqualByComparingTo("94");
		assertThat(done.price()).isNull();
	}

	@Test
	void stopsTriggerEachOther() {
		this.exchange.place(this.carol, buy("99.00", "1"));
		this.exchange.place(this.carol, buy("98.00", "1"));
		OrderSnapshot second = this.exchange.place(this.alice,
				sell("97.00", "1").withStop(StopDirection.LOSS, new BigDecimal("98.50")));
		OrderSnapshot first = this.exchange.place(this.alice,
				sell("97.00", "1").withStop(StopDirection.LOSS, new BigDecimal("99.50")));
		this.exchange.place(this.carol, buy("97.00", "1"));
		this.exchange.place(this.bob, sell("99.00", "0.5"));
		assertThat(this.exchange.order(this.alice, first).executedValue()).isEqualByComparingTo("98.5");
		assertThat(this.exchange.order(this.alice, second).executedValue()).isEqualByComparingTo("97.5");
	}

	@Test
	void stopsOfOneTradeGoInTheOrderInWhichTheyCame() {
		this.exchange.place(this.carol, buy("90.00", "2"));
		OrderSnapshot older = this.exchange.place(this.alice,
				sell("80.00", "1").withStop(StopDirection.LOSS, new BigDecimal("91.00")));
		OrderSnapshot younger = this.exchange.place(this.alice,
				sell("80.00", "1").withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		this.exchange.place(this.bob, sell("90.00", "1"));
		assertThat(status(older)).isEqualTo(OrderStatus.DONE);
		assertThat(status(younger)).isEqualTo(OrderStatus.OPEN);
	}

	@Test
	void timeOfAWaitingOrderRunsOut() {
		OrderSnapshot order = this.exchange.place(this.alice, buy("100.00", "1").with(TimeInForce.GTT, CancelAfter.MIN)
			.withStop(StopDirection.ENTRY, new BigDecimal("99.00")));
		this.exchange.clock.advance(Duration.ofMinutes(1));
		assertThat(this.exchange.account(this.alice, "USD").hold()).isZero();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> status(order));
	}

	@Test
	void pairTakesItsProfit() {
		OrderSnapshot pair = this.exchange.place(this.alice,
				sell("110.00", "1").withStopLoss(new BigDecimal("90.00"), new BigDecimal("85.00")));
		assertThat(status(pair)).isEqualTo(OrderStatus.OPEN);
		this.exchange.place(this.bob, buy("110.00", "1"));
		assertThat(this.exchange.order(this.alice, pair).executedValue()).isEqualByComparingTo("110");
		tradeAt("90.00");
		assertThat(status(pair)).isEqualTo(OrderStatus.DONE);
	}

	@Test
	void pairStopsItsLoss() {
		OrderSnapshot pair = this.exchange.place(this.alice,
				sell("110.00", "2").withStopLoss(new BigDecimal("90.00"), new BigDecimal("85.00")));
		this.exchange.place(this.carol, buy("88.00", "1"));
		tradeAt("90.00");
		OrderSnapshot stopped = this.exchange.order(this.alice, pair);
		assertThat(stopped.status()).isEqualTo(OrderStatus.OPEN);
		assertThat(stopped.limitPrice()).isEqualByComparingTo("85");
		assertThat(stopped.executedValue()).isEqualByComparingTo("88");
		assertThat(this.exchange.exchange.book(BTC_USD).asks()).singleElement()
			.extracting(BookSnapshot.Entry::price)
			.satisfies((price) -> assertThat(price).isEqualByComparingTo("85"));
		assertThat(this.exchange.account(this.alice, "BTC").hold()).isEqualByComparingTo("1");
	}

	@Test
	void buyingPairHoldsWhatItsStopLossWouldCost() {
		OrderSnapshot pair = this.exchange.place(this.alice,
				buy("90.00", "1").withStopLoss(new BigDecimal("100.00"), new BigDecimal("110.00")));
		assertThat(this.exchange.account(this.alice, "USD").hold()).isEqualByComparingTo("110.66");
		tradeAt("100.00");
		assertThat(this.exchange.order(this.alice, pair).limitPrice()).isEqualByComparingTo("110");
		assertThat(this.exchange.account(this.alice, "USD").hold()).isEqualByComparingTo("110.66");
		cancel(pair);
		assertThat(this.exchange.account(this.alice, "USD").hold()).isZero();
	}

	@Test
	void marketStopIsCancelledIfOnlyLimitOrdersAreLetIn() {
		OrderSnapshot order = this.exchange.place(this.alice, OrderRequest.market(BTC_USD, Side.SELL, BigDecimal.ONE)
			.withStop(StopDirection.LOSS, new BigDecimal("95.00")));
		this.exchange.exchange.enter(BTC_USD, TradingMode.LIMIT_ONLY);
		tradeAt("90.00");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> status(order));
		assertThat(this.exchange.account(this.alice, "BTC").hold()).isZero();
	}

}
