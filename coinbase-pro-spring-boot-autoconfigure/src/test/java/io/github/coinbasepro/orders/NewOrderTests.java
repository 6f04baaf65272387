package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.model.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link NewOrder} and its kinds.
 */
@Tag("everywhere")
class NewOrderTests {

	private static final BigDecimal ONE = BigDecimal.ONE;

	private final NewLimitOrder limit = NewOrder.limitBuy("BTC-USD", ONE, BigDecimal.TEN);

	private final NewMarketOrder market = NewOrder.marketSell("BTC-USD", ONE);

	@Test
	void everyOrderHasAClientOrderIdThatTheExchangeKeeps() {
		assertThat(this.limit.clientOrderId()).isNotEqualTo(this.market.clientOrderId());
		assertThat(this.limit.clientOrderId().version()).isEqualTo(4);
		assertThat(this.limit.clientOrderId().variant()).isEqualTo(2);
		assertThat(this.limit.withPostOnly().clientOrderId()).isEqualTo(this.limit.clientOrderId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "00000000-0000-1000-8000-000000000000", "00000000-0000-0000-0000-000000000000",
			"9d7b1b0a-6b3d-4c5e-0a5f-2f6a0d5e7c11", "9d7b1b0a-6b3d-7c5e-8a5f-2f6a0d5e7c11" })
	void row10_refusesClientOrderIdsThatTheExchangeDrops(UUID id) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withClientOrderId(id))
			.withMessageContaining("clientOrderId must be a random UUID of version 4 but was " + id);
		assertThatIllegalArgumentException().isThrownBy(() -> this.market.withClientOrderId(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "0.000", "-0.00000001" })
	void amountsArePositive(BigDecimal amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.limitBuy("BTC-USD", amount, ONE))
			.withMessage("size must be positive but was " + amount.toPlainString());
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.limitSell("BTC-USD", ONE, amount))
			.withMessage("price must be positive but was " + amount.toPlainString());
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.marketBuy("BTC-USD", amount))
			.withMessageStartingWith("size");
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.marketSellForFunds("BTC-USD", amount))
			.withMessageStartingWith("funds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e1000000000", "1e-1000000000", "1e65", "1e-65" })
	void amountsHaveBounds(BigDecimal amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.marketBuy("BTC-USD", amount))
			.withMessage("size must have at most 64 digits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "BTC", "btc-usd", "BTC/USD", "BTC-USD ", "..", "BTC-USD\n" })
	void productsAreOfTheirForm(String productId) {
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.limitBuy(productId, ONE, ONE))
			.withMessageStartingWith("productId must look like BTC-USD");
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.marketBuyForFunds(productId, ONE));
	}

	@Test
	void sidesAreBuyAndSell() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewMarketOrder("BTC-USD", new Side("hold"), ONE, null, OrderOptions.none()))
			.withMessage("side must be buy or sell but was hold");
	}

	@Test
	void marketOrdersNeedSizeOrFunds() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewMarketOrder("BTC-USD", Side.BUY, null, null, OrderOptions.none()))
			.withMessage("a market order needs exactly one of size and funds");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewMarketOrder("BTC-USD", Side.BUY, ONE, ONE, OrderOptions.none()));
	}

	@Test
	void goodTillATimeNeedsTheTime() {
		assertThat(this.limit.withCancelAfter(CancelAfter.DAY).timeInForce()).isEqualTo(TimeInForce.GTT);
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withTimeInForce(TimeInForce.GTT))
			.withMessageContaining("timeInForce GTT and cancelAfter must be given together");
		assertThat(this.limit.withCancelAfter(CancelAfter.DAY).withTimeInForce(TimeInForce.GTC).cancelAfter()).isNull();
	}

	@Test
	void postOnlyContradictsFillingAtOnce() {
		for (TimeInForce timeInForce : new TimeInForce[] { TimeInForce.IOC, TimeInForce.FOK }) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> this.limit.withPostOnly().withTimeInForce(timeInForce))
				.withMessageContaining("postOnly contradicts timeInForce " + timeInForce);
			assertThatIllegalArgumentException()
				.isThrownBy(() -> this.limit.withTimeInForce(timeInForce).withPostOnly());
		}
	}

	@Test
	void onlyKnownRulesAreSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withTimeInForce(new TimeInForce("GTD")))
			.withMessageContaining("GTC, GTT, IOC or FOK");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.market.withSelfTradePrevention(new SelfTradePrevention("xx")))
			.withMessageContaining("dc, co, cn or cb");
	}

	@Test
	void stopsAreLossOrEntry() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Stop(new StopType("up"), ONE, null))
			.withMessage("stop must be loss or entry but was up");
		assertThatIllegalArgumentException().isThrownBy(() -> Stop.loss(BigDecimal.ZERO))
			.withMessageStartingWith("stopPrice must be positive");
	}

	@Test
	void anOrderThatWaitsForAStopMayTake() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withPostOnly().withStop(Stop.entry(ONE)))
			.withMessageStartingWith("postOnly contradicts stop");
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withStop(Stop.entry(ONE)).withPostOnly());
		assertThat(this.limit.withTimeInForce(TimeInForce.IOC).withStop(Stop.loss(ONE)).options().stop())
			.isEqualTo(Stop.loss(ONE));
	}

	@Test
	@SuppressWarnings("deprecation")
	void takeProfitAndStopLossStandInOrder() {
		NewLimitOrder sell = NewOrder.limitSell("BTC-USD", ONE, new BigDecimal("120"));
		NewLimitOrder buy = NewOrder.limitBuy("BTC-USD", ONE, new BigDecimal("80"));
		Stop below = Stop.loss(new BigDecimal("100")).withLimitPrice(new BigDecimal("99"));
		Stop above = Stop.entry(new BigDecimal("100")).withLimitPrice(new BigDecimal("101"));
		assertThat(sell.withStop(below).options().stop()).isEqualTo(below);
		assertThat(buy.withStop(above).options().stop()).isEqualTo(above);
		assertThatIllegalArgumentException().isThrownBy(() -> sell.withStop(above))
			.withMessage("price, stopPrice and stopLimitPrice must descend for a sell but were 120, 100 and 101");
		assertThatIllegalArgumentException().isThrownBy(() -> buy.withStop(below))
			.withMessageContaining("must ascend for a buy");
		assertThatIllegalArgumentException().isThrownBy(() -> sell.withTimeInForce(TimeInForce.IOC).withStop(below))
			.withMessageContaining("stopLimitPrice needs timeInForce GTC");
		assertThatIllegalArgumentException().isThrownBy(() -> this.market.withStop(below))
			.withMessageContaining("stopLimitPrice needs a limit order");
	}

	@Test
	void marketsAreSpotOrRfq() {
		assertThat(this.market.withMarketType("rfq").options().marketType()).isEqualTo("rfq");
		assertThatIllegalArgumentException().isThrownBy(() -> this.limit.withMarketType("dark"))
			.withMessage("marketType must be spot or rfq but was 'dark'");
	}

	@Test
	void row105_anOrderWhoseTermsAreNamedIsTheOneOfTheShortFactory() {
		BigDecimal price = new BigDecimal("20000.00");
		BigDecimal size = new BigDecimal("0.01");
		assertSame(NewOrder.buy("BTC-USD").size("0.01").limit("20000.00"), NewOrder.limitBuy("BTC-USD", size, price));
		assertSame(NewOrder.buy("BTC-USD").size(size).limit(price), NewOrder.limitBuy("BTC-USD", size, price));
		assertSame(NewOrder.sell("BTC-USD").size(size).limit(price), NewOrder.limitSell("BTC-USD", size, price));
		assertSame(NewOrder.buy("BTC-USD").funds("0.01").limit(price),
				NewOrder.limitBuyForFunds("BTC-USD", size, price));
		assertSame(NewOrder.sell("BTC-USD").funds(size).limit(price),
				NewOrder.limitSellForFunds("BTC-USD", size, price));
		assertSame(NewOrder.buy("BTC-USD").size(size).market(), NewOrder.marketBuy("BTC-USD", size));
		assertSame(NewOrder.sell("BTC-USD").size(size).market(), NewOrder.marketSell("BTC-USD", size));
		assertSame(NewOrder.buy("BTC-USD").funds(size).market(), NewOrder.marketBuyForFunds("BTC-USD", size));
		assertSame(NewOrder.sell("BTC-USD").funds(size).market(), NewOrder.marketSellForFunds("BTC-USD", size));
	}

	@Test
	void row105_eachOrderFromTheSameStepHasAClientOrderIdOfItsOwn() {
		NewOrderSteps.Price step = NewOrder.buy("BTC-USD").size("1");
		assertThat(step.market().clientOrderId()).isNotEqualTo(step.market().clientOrderId());
	}

	@Test
	void row105_aTermThatIsWrongIsNamed() {
		NewOrderSteps.Amount amount = NewOrder.buy("BTC-USD");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.size("0,01"))
			.withMessage("size must be a decimal number such as 0.01 but was '0,01'");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.size("0"))
			.withMessage("size must be positive but was 0");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.funds("")).withMessageStartingWith("funds must");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.funds("-1"))
			.withMessage("funds must be positive but was -1");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.size("1").limit("NaN"))
			.withMessage("price must be a decimal number such as 0.01 but was 'NaN'");
		assertThatIllegalArgumentException().isThrownBy(() -> amount.size("1").limit("0"))
			.withMessage("price must be positive but was 0");
		assertThatIllegalArgumentException().isThrownBy(() -> NewOrder.sell("a/b"));
	}

	@Test
	@SuppressWarnings("deprecation")
	void row106_aMarketOrderWithAStopStaysPossible() {
		Stop stop = Stop.loss(ONE);
		NewMarketOrder order = this.market.withStop(stop);
		assertThat(order.options().stop()).isEqualTo(stop);
		assertThat(order.clientOrderId()).isEqualTo(this.market.clientOrderId());
	}

	@Test
	void row106_onlyTheMarketOrderWithAStopIsDeprecated() throws NoSuchMethodException {
		assertThat(NewMarketOrder.class.getMethod("withStop", Stop.class)).satisfies((method) -> {
			Deprecated deprecated = method.getAnnotation(Deprecated.class);
			assertThat(deprecated).isNotNull();
			assertThat(deprecated.forRemoval()).isFalse();
		});
		assertThat(NewLimitOrder.class.getMethod("withStop", Stop.class).isAnnotationPresent(Deprecated.class))
			.isFalse();
	}

	private static void assertSame(NewOrder named, NewOrder order) {
		assertThat(named.withClientOrderId(order.clientOrderId())).isEqualTo(order);
	}

}
