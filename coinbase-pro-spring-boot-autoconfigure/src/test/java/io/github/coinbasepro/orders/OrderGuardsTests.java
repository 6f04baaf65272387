package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.products.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link OrderGuards} and how {@link OrderChecks} use them. The market is at
 * 59990 to 60010.
 */
class OrderGuardsTests {

	private static final FailedCall CALL = new FailedCall("orders.place", "POST", "/orders", 0, null);

	private static final String BOOK = """
			{"bids":[["59990","1",1]],"asks":[["60010","1",1]],"sequence":1}""";

	private static final OrderSettings NONE = new OrderSettings(OrderCheck.OFF, Duration.ZERO);

	private static final OrderSettings MAX_VALUE = NONE.withMaxValue("USD", new BigDecimal("1000"));

	private static final OrderSettings MAX_DEVIATION = NONE.withMaxDeviation(BigDecimal.TEN);

	private final AtomicInteger asked = new AtomicInteger();

	private LongSupplier nanoTime = System::nanoTime;

	private Supplier<Mono<OrderBook>> book = () -> Mono.just(book(BOOK));

	private Supplier<Mono<Product>> product = () -> Mono.just(product());

	@ParameterizedTest
	@CsvSource({ "0.016, 60000", "0.1, 10000", "0.01, 100000" })
	void row105_anOrderUpToTheGreatestValueIsSent(String size, String price) {
		assertSent(MAX_VALUE, NewOrder.buy("BTC-USD").size(size).limit(price));
		assertThat(this.asked).hasValue(0);
	}

	@ParameterizedTest
	@CsvSource({ "0.0167, 60000, 1002", "20000, 0.051, 1020", "0.1, 10000.01, 1000.001" })
	void row105_anOrderAboveTheGreatestValueIsRefused(String size, String price, String value) {
		assertRefused(MAX_VALUE, NewOrder.buy("BTC-USD").size(size).limit(price),
				"is worth " + value + " USD, and coinbase.pro.orders.max-value.USD is 1000");
	}

	@Test
	void row105_anOrderForFundsIsWorthItsFunds() {
		assertSent(MAX_VALUE, NewOrder.buy("BTC-USD").funds("1000").market());
		assertSent(MAX_VALUE, NewOrder.buy("BTC-USD").funds("1000").limit("60000"));
		assertRefused(MAX_VALUE, NewOrder.buy("BTC-USD").funds("1000.01").market(), "is worth 1000.01 USD");
		assertRefused(MAX_VALUE, NewOrder.buy("BTC-USD").funds("1001").limit("60000"), "is worth 1001 USD");
		assertRefused(MAX_VALUE, NewOrder.sell("BTC-USD").funds("1000.01").market(), "is worth 1000.01 USD");
		assertThat(this.asked).hasValue(0);
	}

	@ParameterizedTest
	@CsvSource({ "100, 1, 5999000", "1, 59989.99, 59990", "1, 59990, 59990", "1, 70000, 70000" })
	void row105_aSellIsValuedAtTheBestBidIfThatIsAboveItsLimit(String size, String price, String value) {
		assertRefused(MAX_VALUE, NewOrder.sell("BTC-USD").size(size).limit(price), "is worth " + value + " USD");
		assertThat(this.asked).hasValue(1);
		assertSent(NONE.withMaxValue("USD", new BigDecimal(value)), NewOrder.sell("BTC-USD").size(size).limit(price));
	}

	@Test
	void row105_aSellForFundsIsValuedAtTheSizeThatTheyBuyAtItsLimit() {
		assertRefused(MAX_VALUE, NewOrder.sell("BTC-USD").funds("900").limit("1"), "is worth 53991000 USD");
		assertSent(MAX_VALUE, NewOrder.sell("BTC-USD").funds("1000").limit("60001"));
		assertRefused(MAX_VALUE, NewOrder.sell("BTC-USD").funds("1000.01").limit("60001"), "is worth 1000.01 USD");
	}

	@Test
	void row105_aStopIsValuedAtTheMarketWhateverItsTrigger() {
		assertRefused(MAX_VALUE, marketStop(Side.BUY, Stop.entry(BigDecimal.ONE)), "is worth 60010 USD");
		assertRefused(MAX_VALUE, marketStop(Side.SELL, Stop.loss(BigDecimal.ONE)), "is worth 59990 USD");
		assertRefused(MAX_VALUE, NewOrder.sell("BTC-USD").size("1").limit("0.5").withStop(Stop.loss(BigDecimal.ONE)),
				"is worth 59990 USD");
		assertRefused(MAX_VALUE, NewOrder.buy("BTC-USD").size("1").limit("2").withStop(Stop.entry(BigDecimal.ONE)),
				"is worth 60010 USD");
	}

	@Test
	void row105_aMarketOrderIsValuedAtTheTouch() {
		OrderSettings settings = NONE.withMaxValue("USD", new BigDecimal("60000"));
		assertSent(settings, NewOrder.sell("BTC-USD").size("1").market());
		assertRefused(settings, NewOrder.buy("BTC-USD").size("1").market(), "is worth 60010 USD");
	}

	@Test
	void row105_aStopOrderIsValuedAtTheHighestOfItsPrices() {
		OrderSettings settings = NONE.withMaxValue("USD", new BigDecimal("60000"));
		NewOrder entry = NewOrder.buy("BTC-USD").size("1").limit("60011").withStop(Stop.entry(new BigDecimal("59000")));
		assertRefused(settings, entry, "is worth 60011 USD");
		NewOrder loss = NewOrder.sell("BTC-USD").size("1").limit("58000").withStop(Stop.loss(new BigDecimal("60002")));
		assertRefused(settings, loss, "is worth 60002 USD");
		assertRefused(settings, marketStop("60003"), "is worth 60003 USD");
		assertSent(settings, marketStop("60000"));
	}

	@Test
	void row105_aCurrencyThatIsNotListedHasNoGreatestValue() {
		OrderSettings settings = NONE.withMaxValue("EUR", BigDecimal.ONE);
		assertSent(settings, NewOrder.buy("BTC-USD").size("1").limit("60000"));
		assertThat(this.asked).hasValue(0);
		assertRefused(NONE.withMaxValue("usd", BigDecimal.ONE), NewOrder.buy("BTC-USD").size("1").limit("2"),
				"is worth 2 USD, and coinbase.pro.orders.max-value.USD is 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "54000", "60000", "66000" })
	void row105_aPriceNearTheMarketIsSent(String price) {
		assertSent(MAX_DEVIATION, NewOrder.buy("BTC-USD").size("1").limit(price));
		assertSent(MAX_DEVIATION, NewOrder.sell("BTC-USD").size("1").limit(price));
	}

	@ParameterizedTest
	@CsvSource({ "840000, 1300", "66000.01, 10.00001667", "53999.99, 10.00001667", "0.01, 99.99998333" })
	void row105_aPriceFarFromTheMarketIsRefused(String price, String percent) {
		String problem = "has a price of " + price + ", which is " + percent
				+ " % off the middle of the market at 60000, and coinbase.pro.orders.max-deviation is 10";
		assertRefused(MAX_DEVIATION, NewOrder.buy("BTC-USD").size("1").limit(price), problem);
		assertRefused(MAX_DEVIATION, NewOrder.sell("BTC-USD").size("1").limit(price), problem);
	}

	@Test
	void row105_sizeAndPriceSwappedAreFarFromTheMarket() {
		NewOrder swapped = NewOrder.limitBuy("BTC-USD", new BigDecimal("20000"), new BigDecimal("0.01"));
		assertRefused(MAX_DEVIATION, swapped, "has a price of 0.01");
	}

	@Test
	void row105_everyPriceOfAStopOrderIsNearTheMarket() {
		NewOrder limit = NewOrder.sell("BTC-USD").size("1").limit("40000").withStop(Stop.loss(new BigDecimal("59000")));
		assertRefused(MAX_DEVIATION, limit, "has a price of 40000");
		NewOrder trigger = NewOrder.sell("BTC-USD")
			.size("1")
			.limit("58000")
			.withStop(Stop.loss(new BigDecimal("70000")));
		assertRefused(MAX_DEVIATION, trigger, "has a price of 70000");
		NewOrder pair = NewOrder.sell("BTC-USD")
			.size("1")
			.limit("61000")
			.withStop(Stop.loss(new BigDecimal("59000")).withLimitPrice(new BigDecimal("1000")));
		assertRefused(MAX_DEVIATION, pair, "has a price of 1000");
		assertRefused(MAX_DEVIATION, marketStop("10000"), "has a price of 10000");
		assertSent(MAX_DEVIATION, marketStop("59000"));
		this.book = () -> Mono.just(book(BOOK.replace("59990", "30000")));
		assertRefused(NONE.withMaxDeviation(new BigDecimal("30")), marketStop("45000"), "has a price of 30000");
	}

	@Test
	void row105_aMarketOrderIntoAThinBookIsFarFromTheMarket() {
		assertSent(MAX_DEVIATION, NewOrder.buy("BTC-USD").funds("10").market());
		this.book = () -> Mono.just(book(BOOK.replace("59990", "40000")));
		assertRefused(MAX_DEVIATION, NewOrder.buy("BTC-USD").funds("10").market(), "has a price of 60010");
		assertRefused(MAX_DEVIATION, NewOrder.sell("BTC-USD").size("1").market(), "has a price of 40000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"bids\":[],\"asks\":[[\"60010\",\"1\",1]],\"sequence\":1}",
			"{\"bids\":[[\"59990\",\"1\",1]],\"asks\":[],\"sequence\":1}" })
	void row105_withoutAPriceOnOneSideTheOrderIsRefused(String oneSided) {
		this.book = () -> Mono.just(book(oneSided));
		assertUnchecked(MAX_DEVIATION, NewOrder.buy("BTC-USD").size("1").limit("60000"),
				"cannot be checked (coinbase.pro.orders.max-deviation): the book of BTC-USD has an empty side");
		boolean noBid = oneSided.contains("\"bids\":[]");
		NewOrder taking = (noBid ? NewOrder.sell("BTC-USD") : NewOrder.buy("BTC-USD")).size("0.001").market();
		assertUnchecked(MAX_VALUE, taking, "cannot be checked (coinbase.pro.orders.max-value.USD)");
		NewOrder other = (noBid ? NewOrder.buy("BTC-USD") : NewOrder.sell("BTC-USD")).size("0.001").market();
		assertSent(MAX_VALUE, other);
		NewOrder resting = (noBid ? NewOrder.sell("BTC-USD") : NewOrder.buy("BTC-USD")).size("0.001").limit("60000");
		if (noBid) {
			assertUnchecked(MAX_VALUE, resting, "cannot be checked (coinbase.pro.orders.max-value.USD)");
		}
		else {
			assertSent(MAX_VALUE, resting);
		}
	}

	@Test
	void row105_whatCannotBeHadRefusesTheOrderAndSaysWhy() {
		ServerErrorException down = new ServerErrorException(
				new Refusal(new FailedCall("products.orderBook", "GET", "/products/{product_id}/book", 3, null), 503,
						"Service Unavailable", null),
				true);
		this.book = () -> Mono.error(down);
		this.product = () -> Mono.error(down);
		assertUnchecked(MAX_DEVIATION, NewOrder.buy("BTC-USD").size("1").limit("60000"),
				"cannot be checked (coinbase.pro.orders.max-deviation): products.orderBook");
		assertUnchecked(MAX_VALUE, NewOrder.buy("BTC-USD").size("1").limit("60000"),
				"cannot be checked (coinbase.pro.orders.max-value)");
		assertUnchecked(new OrderSettings(OrderCheck.REJECT, Duration.ZERO),
				NewOrder.buy("BTC-USD").size("1").limit("60000"), "cannot be checked (coinbase.pro.orders.check)");
	}

	@Test
	void row105_theMarketIsAskedForAgainAfterFourSeconds() {
		VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
		try {
			this.nanoTime = () -> time.now(TimeUnit.NANOSECONDS);
			OrderChecks checks = checks(MAX_DEVIATION);
			NewOrder order = NewOrder.buy("BTC-USD").size("1").limit("60000");
			StepVerifier.create(checks.apply(order, CALL)).expectNextCount(1).verifyComplete();
			time.advanceTimeBy(Duration.ofMillis(3999));
			CheckedOrder checked = checks.apply(order, CALL).block();
			assertThat(checked).isNotNull().extracting(CheckedOrder::order).isSameAs(order);
			assertThat(this.asked).hasValue(1);
			time.advanceTimeBy(Duration.ofMillis(1001));
			assertThat(checks.guards().refusal(checked, () -> CALL)).isNull();
			time.advanceTimeBy(Duration.ofNanos(1));
			assertThat(checks.guards().refusal(checked, () -> CALL)).hasMessageStartingWith(
					"orders.place (POST /orders): was not sent within 5 s of the prices that it was checked against")
				.satisfies((refusal) -> assertThat(refusal.isRetryable()).isTrue());
			this.book = () -> Mono.just(book(BOOK.replace("59990", "29990").replace("60010", "30010")));
			StepVerifier.create(checks.apply(order, CALL)).verifyError(OrderGuardException.class);
			assertThat(this.asked).hasValue(2);
		}
		finally {
			VirtualTimeScheduler.reset();
		}
	}

	@Test
	void row105_theGuardsAreOffByDefaultAndAskForNothing() {
		OrderChecks checks = checks(OrderSettings.DEFAULT);
		assertThat(checks.areOff()).isTrue();
		assertThat(checks(MAX_VALUE).areOff()).isFalse();
		assertThat(checks(MAX_DEVIATION).areOff()).isFalse();
		assertSent(OrderSettings.DEFAULT, NewOrder.buy("BTC-USD").size("1").limit("840000"));
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void row105_limitsArePositive() {
		assertThatIllegalArgumentException().isThrownBy(() -> NONE.withMaxValue("USD", BigDecimal.ZERO))
			.withMessage("coinbase.pro.orders.max-value.USD must be positive but was 0");
		assertThatIllegalArgumentException().isThrownBy(() -> NONE.withMaxDeviation(new BigDecimal("-1")))
			.withMessage("coinbase.pro.orders.max-deviation must be positive but was -1");
	}

	private void assertSent(OrderSettings settings, NewOrder order) {
		StepVerifier.create(checks(settings).apply(order, CALL).map(CheckedOrder::order))
			.expectNext(order)
			.verifyComplete();
	}

	private void assertRefused(OrderSettings settings, NewOrder order, String problem) {
		assertFails(settings, order, problem, false);
	}

	private void assertUnchecked(OrderSettings settings, NewOrder order, String problem) {
		assertFails(settings, order, problem, true);
	}

	private void assertFails(OrderSettings settings, NewOrder order, String problem, boolean retryable) {
		StepVerifier.create(checks(settings).apply(order, CALL))
			.verifyErrorSatisfies(
					(failure) -> assertThat(failure).isInstanceOfSatisfying(OrderGuardException.class, (refused) -> {
						assertThat(refused).hasMessageContaining("orders.place (POST /orders): " + problem);
						assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
						assertThat(refused.isRetryable()).isEqualTo(retryable);
					}));
	}

	private OrderChecks checks(OrderSettings settings) {
		return new OrderChecks(settings, (id) -> Mono.defer(() -> this.product.get()), (id) -> Mono.defer(() -> {
			this.asked.incrementAndGet();
			return this.book.get();
		}), this.nanoTime);
	}

	private static NewOrder marketStop(String price) {
		return marketStop(Side.SELL, Stop.loss(new BigDecimal(price)));
	}

	private static NewOrder marketStop(Side side, Stop stop) {
		OrderOptions options = new OrderOptions(UUID.randomUUID(), null, stop, null, null);
		return new NewMarketOrder("BTC-USD", side, BigDecimal.ONE, null, options);
	}

	private static OrderBook book(String json) {
		return Json.readerFor(OrderBook.class).readValue(json);
	}

	private static Product product() {
		return Json.readerFor(Product.class).readValue("""
				{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",
				"base_increment":"0.00000001","status":"online"}""");
	}

}
