package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.github.coinbasepro.simulator.internal.engine.TestExchange.BTC_USD;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.buy;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderLifeCycleTests {

	private final TestExchange exchange = new TestExchange();

	private final UUID alice = this.exchange.trader();

	private final UUID bob = this.exchange.trader();

	@Test
	void placedOrderIsPendingThenOpen() {
		OrderSnapshot placed = this.exchange.place(this.alice, buy("100.00", "1"));
		assertThat(placed.status()).isEqualTo(OrderStatus.PENDING);
		assertThat(this.exchange.order(this.alice, placed).status()).isEqualTo(OrderStatus.OPEN);
	}

	@Test
	void orderThatMeetsItsMatchIsPendingThenFilled() {
		OrderSnapshot maker = this.exchange.place(this.alice, sell("100.00", "2"));
		OrderSnapshot taker = this.exchange.place(this.bob, buy("101.00", "1.5"));
		assertThat(taker.filledSize()).isZero();
		OrderSnapshot filled = this.exchange.order(this.bob, taker);
		assertThat(filled.status()).isEqualTo(OrderStatus.DONE);
		assertThat(filled.doneReason()).isEqualTo(DoneReason.FILLED);
		assertThat(filled.executedValue()).isEqualByComparingTo("150");
		assertThat(this.exchange.order(this.alice, maker).filledSize()).isEqualByComparingTo("1.5");
		assertThat(this.exchange.order(this.alice, maker).status()).isEqualTo(OrderStatus.OPEN);
	}

	@Test
	void betterPriceTradesFirstThenOlderOrder() {
		OrderSnapshot late = this.exchange.place(this.alice, sell("100.00", "1"));
		OrderSnapshot worse = this.exchange.place(this.alice, sell("100.01", "1"));
		OrderSnapshot latest = this.exchange.place(this.alice, sell("100.00", "1"));
		this.exchange.place(this.bob, buy("100.01", "1.5"));
		assertThat(this.exchange.order(this.alice, late).filledSize()).isEqualByComparingTo("1");
		assertThat(this.exchange.order(this.alice, latest).filledSize()).isEqualByComparingTo("0.5");
		assertThat(this.exchange.order(this.alice, worse).filledSize()).isZero();
	}

	@Test
	void cancelledOrderWithoutFillsLeavesNoTrace() {
		OrderSnapshot order = this.exchange.place(this.alice, buy("100.00", "1"));
		cancel(this.alice, order);
		assertGone(order);
		assertRefused(() -> cancel(this.alice, order), "order not found");
	}

	@Test
	void cancelledOrderWithFillsIsRemembered() {
		OrderSnapshot order = this.exchange.place(this.alice, buy("100.00", "2"));
		this.exchange.place(this.bob, sell("100.00", "1"));
		cancel(this.alice, order);
		assertThat(this.exchange.order(this.alice, order).doneReason()).isEqualTo(DoneReason.CANCELED);
		assertRefused(() -> cancel(this.alice, order), "Order already done");
	}

	@Test
	void orderOfAnotherOwnerCannotBeSeen() {
		OrderSnapshot order = this.exchange.place(this.alice, buy("100.00", "1"));
		assertRefused(() -> this.exchange.order(this.bob, order), "NotFound");
		assertRefused(() -> cancel(this.bob, order), "order not found");
		assertRefused(() -> this.exchange.exchange.cancel(this.alice, OrderReference.byId(order.id()), "ETH-BTC"),
				"order not found");
	}

	@Test
	void postOnlyOrderThatWouldTakeIsRejected() {
		this.exchange.place(this.alice, sell("100.00", "1"));
		OrderSnapshot order = this.exchange.place(this.bob, buy("100.00", "1").withPostOnly());
		assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
		OrderSnapshot rejected = this.exchange.order(this.bob, order);
		assertThat(rejected.status()).isEqualTo(OrderStatus.REJECTED);
		assertThat(rejected.rejectReason()).isEqualTo("post only");
		assertThat(this.exchange.account(this.bob, "USD").hold()).isZero();
	}

	@Test
	void postOnlyOrderThatWouldNotTakeStands() {
		this.exchange.place(this.alice, sell("100.00", "1"));
		OrderSnapshot order = this.exchange.place(this.bob, buy("99.99", "1").withPostOnly());
		assertThat(this.exchange.order(this.bob, order).status()).isEqualTo(OrderStatus.OPEN);
	}

	@Test
	void immediateOrCancelKeepsWhatItGot() {
		this.exchange.place(this.alice, sell("100.00", "1"));
		OrderSnapshot order = this.exchange.place(this.bob, buy("100.00", "3").with(TimeInForce.IOC, null));
		OrderSnapshot done = this.exchange.order(this.bob, order);
		assertThat(done.filledSize()).isEqualByComparingTo("1");
		assertThat(done.doneReason()).isEqualTo(DoneReason.CANCELED);
		OrderSnapshot nothing = this.exchange.place(this.bob, buy("100.00", "3").with(TimeInForce.IOC, null));
		assertGone(nothing);
	}

	@Test
	void fillOrKillTradesWholeOrNotAtAll() {
		OrderSnapshot maker = this.exchange.place(this.alice, sell("100.00", "1"));
		OrderSnapshot tooLarge = this.exchange.place(this.bob, buy("100.00", "1.1").with(TimeInForce.FOK, null));
		assertGone(tooLarge);
		assertThat(this.exchange.order(this.alice, maker).filledSize()).isZero();
		OrderSnapshot fits = this.exchange.place(this.bob, buy("100.00", "1").with(TimeInForce.FOK, null));
		assertThat(this.exchange.order(this.bob, fits).doneReason()).isEqualTo(DoneReason.FILLED);
	}

	@Test
	void goodTillTimeEndsAtItsTime() {
		OrderSnapshot order = this.exchange.place(this.alice,
				buy("100.00", "1").with(TimeInForce.GTT, CancelAfter.MIN));
		this.exchange.clock.advance(Duration.ofSeconds(59));
		assertThat(this.exchange.order(this.alice, order).status()).isEqualTo(OrderStatus.OPEN);
		this.exchange.clock.advance(Duration.ofSeconds(1));
		assertGone(order);
		assertThat(this.exchange.exchange.book(BTC_USD).bids()).isEmpty();
		assertThat(this.exchange.account(this.alice, "USD").hold()).isZero();
	}

	@Test
	void clientOidNamesAnOrderUntilItIsDone() {
		UUID oid = UUID.fromString("5a1f0f8c-6b0f-4c1e-9d5a-0a4d3b2c1e0f");
		OrderSnapshot first = this.exchange.place(this.alice, buy("100.00", "1").withClientOid(oid));
		assertRefused(() -> this.exchange.place(this.alice, buy("100.00", "1").withClientOid(oid)),
				"Invalid client_oid");
		this.exchange.place(this.bob, buy("99.00", "1").withClientOid(oid));
		assertThat(this.exchange.exchange.order(this.alice, OrderReference.byClientOid(oid)).id())
			.isEqualTo(first.id());
		this.exchange.exchange.cancel(this.alice, OrderReference.byClientOid(oid), BTC_USD);
		OrderSnapshot second = this.exchange.place(this.alice, buy("100.00", "1").withClientOid(oid));
		assertThat(this.exchange.exchange.order(this.alice, OrderReference.byClientOid(oid)).id())
			.isEqualTo(second.id());
	}

	@Test
	void fiveHundredOrdersMayStandPerProduct() {
		for (int i = 0; i < 500; i++) {
			this.exchange.place(this.alice, buy("1.00", "1"));
		}
		assertRefused(() -> this.exchange.place(this.alice, buy("1.00", "1")),
				"Too many open orders. Maximum is 500 per product");
		this.exchange.place(this.alice,
				OrderRequest.limit(TestExchange.ETH_BTC, Side.BUY, new BigDecimal("0.00100"), BigDecimal.ONE));
		assertThat(this.exchange.exchange.cancelAll(this.alice, BTC_USD)).hasSize(500);
		assertThat(this.exchange.open(this.alice)).hasSize(1);
	}

	@Test
	void modesKeepOrdersOut() {
		refusedIn(TradingMode.DISABLED, buy("100.00", "1"), "Trading pair not available");
		refusedIn(TradingMode.CANCEL_ONLY, buy("100.00", "1"), "Cancel only mode");
		refusedIn(TradingMode.LIMIT_ONLY, OrderRequest.market(BTC_USD, Side.BUY, BigDecimal.ONE), "Limit only mode");
		refusedIn(TradingMode.POST_ONLY, buy("100.00", "1"), "Post only mode");
		this.exchange.place(this.alice, buy("100.00", "1").withPostOnly());
	}

	private void refusedIn(TradingMode mode, OrderRequest request, String message) {
		this.exchange.exchange.enter(BTC_USD, mode);
		assertRefused(() -> this.exchange.place(this.alice, request), message);
	}

	@Test
	void doneOrdersAreForgottenOldestFirst() {
		UUID forgetful = this.exchange.exchange
			.openProfile(Map.of("USD", new BigDecimal("1000"), "BTC", BigDecimal.TEN), 2);
		for (int i = 0; i < 3; i++) {
			this.exchange.place(this.alice, sell("100.00", "1"));
			this.exchange.place(forgetful, buy("100.00", "1"));
		}
		assertThat(this.exchange.exchange.orders(forgetful, EnumSet.of(OrderStatus.DONE), null, Slice.newest(10)))
			.hasSize(2);
		assertThat(this.exchange.exchange.fills(forgetful, null, BTC_USD, Slice.newest(10))).extracting(Fill::tradeId)
			.containsExactly(3L, 2L);
	}

	private void cancel(UUID trader, OrderSnapshot order) {
		this.exchange.exchange.cancel(trader, OrderReference.byId(order.id()), null);
	}

	private void assertGone(OrderSnapshot order) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.exchange.exchange.order(order.profileId(), OrderReference.byId(order.id())))
			.matches(RefusedException::isNotFound);
	}

	private static void assertRefused(ThrowingCallable call, String message) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(call).withMessage(message);
	}

}
