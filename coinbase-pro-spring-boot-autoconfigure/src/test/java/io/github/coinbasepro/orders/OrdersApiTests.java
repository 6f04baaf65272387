package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link OrdersApi}.
 */
class OrdersApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final String PENDING = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","type":"limit",
			"created_at":"2026-01-02T03:04:05.123456Z","fill_fees":"0","filled_size":"0","status":"pending",
			"settled":false,"price":"100.00","size":"0.01","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""";

	private static final String TERMS = "\"price\":\"100.00\",\"size\":\"0.01\",";

	private static final String SELLING = PENDING.replace("buy", "sell").replace(TERMS, "");

	private static final String MARKET = SELLING.replace("limit", "market");

	private static final String DONE = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","price":"100.00","size":"0.01","product_id":"BTC-USD",
			"profile_id":"09a6bf48aaf14332a299cc298203d7e4","side":"sell","funds":"9.9","specified_funds":"10",
			"type":"market","time_in_force":"GTT","expire_time":"2026-01-02T03:05:05Z","post_only":true,
			"created_at":"2026-01-02 03:04:05.1+00","done_at":"2026-01-02T03:04:06.000Z","done_reason":"filled",
			"reject_reason":"","fill_fees":"0.0249376391550000","filled_size":"0.01291771",
			"executed_value":"9.9750556620000000","status":"done","settled":true,"stop":"loss","stop_price":"99",
			"stop_limit_price":"98","funding_amount":"1","funding_currency":"USDC","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11",
			"market_type":"spot","max_floor":"2","secondary_order_id":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11",
			"stp":"co"}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private OrdersApi orders() {
		return exchange.client().orders();
	}

	@Test
	void placesALimitOrder() {
		exchange.answers(PENDING);
		NewOrder order = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal("100.00"))
			.withPostOnly()
			.withSelfTradePrevention(SelfTradePrevention.CANCEL_NEWEST)
			.withClientOrderId(OID);
		Order placed = orders().place(order).block(PATIENCE);
		assertThat(placed).isNotNull();
		assertThat(placed.id()).isEqualTo(ID);
		assertThat(placed.status()).isEqualTo(OrderStatus.PENDING);
		assertThat(placed.clientOrderId()).isEqualTo(OID);
		assertThat(placed.timeInForce()).isNull();
		assertSent("""
				{"type":"limit","side":"buy","product_id":"BTC-USD","price":"100.00","size":"0.01","post_only":true,
				"stp":"cn","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void placesALimitOrderThatIsGoodTillATime() {
		exchange.answers(SELLING.replace("BTC-USD", "ETH-BTC"));
		orders()
			.place(NewOrder.limitSell("ETH-BTC", new BigDecimal("3"), new BigDecimal("0.05"))
				.withCancelAfter(CancelAfter.HOUR)
				.withClientOrderId(OID))
			.block(PATIENCE);
		assertSent("""
				{"type":"limit","side":"sell","product_id":"ETH-BTC","price":"0.05","size":"3","time_in_force":"GTT",
				"cancel_after":"hour","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void placesALimitOrderThatMustFillAtOnce() {
		exchange.answers(SELLING);
		orders()
			.place(NewOrder.limitSell("BTC-USD", new BigDecimal("1E-8"), new BigDecimal("1E+5"))
				.withTimeInForce(TimeInForce.FOK)
				.withClientOrderId(OID))
			.block(PATIENCE);
		assertSent("""
				{"type":"limit","side":"sell","product_id":"BTC-USD","price":"100000","size":"0.00000001",
				"time_in_force":"FOK","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void placesAMarketOrderBySize() {
		exchange.answers(MARKET);
		orders().place(NewOrder.marketSell("BTC-USD", new BigDecimal("0.5")).withClientOrderId(OID)).block(PATIENCE);
		assertSent("""
				{"type":"market","side":"sell","product_id":"BTC-USD","size":"0.5",
				"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void placesAMarketOrderByFunds() {
		exchange.answers(MARKET.replace("sell", "buy"));
		orders()
			.place(NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("25"))
				.withSelfTradePrevention(SelfTradePrevention.CANCEL_BOTH)
				.withClientOrderId(OID))
			.block(PATIENCE);
		assertSent("""
				{"type":"market","side":"buy","product_id":"BTC-USD","funds":"25","stp":"cb",
				"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	@SuppressWarnings("deprecation")
	void placesAnOrderThatWaitsForAStop() {
		exchange.answers(MARKET);
		orders()
			.place(NewOrder.marketSell("BTC-USD", new BigDecimal("0.5"))
				.withStop(Stop.loss(new BigDecimal("99.50")))
				.withProfile(PROFILE)
				.withMarketType("spot")
				.withClientOrderId(OID))
			.block(PATIENCE);
		assertSent("""
				{"type":"market","side":"sell","product_id":"BTC-USD","size":"0.5","stop":"loss","stop_price":"99.50",
				"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","market_type":"spot",
				"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void placesATakeProfitWithItsStopLoss() {
		exchange.answers(SELLING);
		orders()
			.place(NewOrder.limitSellForFunds("BTC-USD", new BigDecimal("50"), new BigDecimal("120"))
				.withStop(Stop.loss(new BigDecimal("100")).withLimitPrice(new BigDecimal("99")))
				.withClientOrderId(OID))
			.block(PATIENCE);
		assertSent("""
				{"type":"limit","side":"sell","product_id":"BTC-USD","funds":"50","price":"120","stop":"loss",
				"stop_price":"100","stop_limit_price":"99","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void holdsOrdersAgainstTheirProductWhenAskedTo() {
		exchange.answers(MARKET);
		exchange.answers("/products/BTC-USD", WireMock.okJson("""
				{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",
				"base_increment":"0.001","status":"online"}"""));
		try (CoinbaseProClient client = exchange.builder()
			.orders(new OrderSettings(OrderCheck.ROUND_DOWN, Duration.ZERO))
			.build()) {
			Mono<Order> placed = client.orders()
				.place(NewOrder.marketSell("BTC-USD", new BigDecimal("0.0019")).withClientOrderId(OID));
			assertThat(exchange.requests()).isEmpty();
			placed.block(PATIENCE);
			StepVerifier.create(client.orders().place(NewOrder.marketSell("BTC-USD", new BigDecimal("0.0009"))))
				.verifyError(IllegalArgumentException.class);
		}
		assertThat(exchange.requests()).extracting((request) -> request.getMethod() + " " + request.getUrl())
			.containsExactly("GET /products/BTC-USD", "POST /orders");
		assertThat(exchange.requests().get(1).getBodyAsString()).contains("\"size\":\"0.001\"");
	}

	@Test
	void passesOnWhyAnOrderIsRefused() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Insufficient funds\"}", 400));
		NewOrder order = NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("25"));
		assertThatExceptionOfType(InsufficientFundsException.class)
			.isThrownBy(() -> orders().place(order).block(PATIENCE))
			.satisfies((ex) -> {
				assertThat(ex.exchangeMessage()).isEqualTo("Insufficient funds");
				assertThat(ex.status()).isEqualTo(400);
				assertThat(ex.outcome()).isEqualTo(Outcome.REFUSED);
				assertThat(ex.isRetryable()).isFalse();
				assertThat(ex.clientOrderId()).isEqualTo(order.clientOrderId());
				assertThat(ex).hasMessageStartingWith("orders.place (POST /orders): 400 Insufficient funds [");
			});
	}

	@Test
	void getsAnOrder() {
		exchange.answers(DONE);
		assertThat(orders().get(ID).block(PATIENCE)).isEqualTo(new Order(ID, "BTC-USD", Side.SELL, OrderType.MARKET,
				Instant.parse("2026-01-02T03:04:05.1Z"), new BigDecimal("0.0249376391550000"),
				new BigDecimal("0.01291771"), OrderStatus.DONE, true, new BigDecimal("100.00"), new BigDecimal("0.01"),
				PROFILE, new BigDecimal("9.9"), new BigDecimal("10"), TimeInForce.GTT,
				Instant.parse("2026-01-02T03:05:05Z"), true, Instant.parse("2026-01-02T03:04:06Z"), DoneReason.FILLED,
				"", new BigDecimal("9.9750556620000000"), StopType.LOSS, new BigDecimal("99"), new BigDecimal("98"),
				new BigDecimal("1"), "USDC", OID, "spot", new BigDecimal("2"), OID, SelfTradePrevention.CANCEL_OLDEST));
		exchange.assertSigned("GET", "/orders/d50ec984-77a8-460a-b958-66f114b0de9b");
	}

	@Test
	void row73_getsAnOrderByTheIdOfTheClient() {
		exchange.answers(DONE);
		orders().getByClientOrderId(OID).block(PATIENCE);
		exchange.assertSigned("GET", "/orders/client:9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NotFound", "order not found" })
	void saysThatAnOrderIsNotThere(String message) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"" + message + "\"}", 404));
		StepVerifier.create(orders().get(ID)).verifyError(OrderNotFoundException.class);
	}

	@Test
	void listsOrders() {
		exchange.answers(WireMock.okJson("[" + DONE + "]").withHeader("CB-AFTER", "2026-01-02 03:04:05.1+00"));
		Page<Order> page = orders()
			.list(OrderQuery.withStatus(OrderStatus.OPEN, OrderStatus.DONE).forProduct("BTC-USD").withLimit(7))
			.block(PATIENCE);
		assertThat(page).isNotNull();
		assertThat(page.items()).hasSize(1);
		assertThat(page.before()).isNull();
		assertThat(page.after()).isEqualTo("2026-01-02 03:04:05.1+00");
		exchange.assertSigned("GET", "/orders?status=open&status=done&product_id=BTC-USD&limit=7");
	}

	@Test
	void listsOpenAndPendingOrdersByDefault() {
		exchange.answers("[]");
		orders().list(OrderQuery.open()).block(PATIENCE);
		exchange.assertSigned("GET", "/orders");
	}

	@Test
	void listsOrdersByAllThatTheExchangeTakes() {
		exchange.answers("[]");
		orders()
			.list(OrderQuery.withStatus(OrderStatus.DONE)
				.forProduct("BTC-USD")
				.withProfile(PROFILE)
				.withSortedBy(OrderSortKey.PRICE)
				.withSorting(Sorting.ASC)
				.between(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2026-01-03T00:00:00.123456Z"))
				.withMarketType("rfq")
				.withLimit(7)
				.newerThan("c"))
			.block(PATIENCE);
		exchange.assertSigned("GET",
				"/orders?status=done&product_id=BTC-USD&profile_id=09a6bf48-aaf1-4332-a299-cc298203d7e4"
						+ "&sortedBy=price&sorting=asc&start_date=2026-01-02T03%3A04%3A05Z"
						+ "&end_date=2026-01-03T00%3A00%3A00.123456Z&market_type=rfq&before=c&limit=7");
	}

	@ParameterizedTest
	@CsvSource({ "CREATED_AT,created_at", "PRICE,price", "SIZE,size", "ORDER_ID,order_id", "SIDE,side", "TYPE,type" })
	void sortsOrders(OrderSortKey key, String value) {
		exchange.answers("[]");
		orders().list(OrderQuery.open().withSortedBy(key).withSorting(Sorting.DESC)).block(PATIENCE);
		exchange.assertSigned("GET", "/orders?sortedBy=" + value + "&sorting=desc");
	}

	@Test
	void listsAllOrdersFromNewToOldOnlySinceCursorsAreTimes() {
		exchange.answers("[]");
		OrderQuery query = OrderQuery.open();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> orders().listAll(query.withSortedBy(OrderSortKey.PRICE).withSorting(Sorting.ASC)))
			.withMessage("sortedBy and sorting must be CREATED_AT and DESC to list all orders but were PRICE and ASC; "
					+ "ask for a page instead");
		assertThatIllegalArgumentException().isThrownBy(() -> orders().listAll(query.withSorting(Sorting.ASC)));
		assertThat(exchange.requests()).isEmpty();
		orders().listAll(query.withSorting(Sorting.DESC).since(Instant.parse("2026-01-02T00:00:00Z")))
			.blockLast(PATIENCE);
		exchange.assertSigned("GET", "/orders?sorting=desc&start_date=2026-01-02T00%3A00%3A00Z");
	}

	@Test
	void listsAllOrdersPageByPage() {
		exchange.answers("/orders?status=all",
				WireMock.okJson("[" + DONE + "]").withHeader("CB-AFTER", "2026-01-02 03:04:05.1+00"));
		exchange.answers("/orders?status=all&after=2026-01-02%2003%3A04%3A05.1%2B00",
				WireMock.okJson("[" + DONE.replace("0.01291771", "0.02") + "]"));
		StepVerifier.create(orders().listAll(OrderQuery.withStatus(OrderStatus.ALL)))
			.expectNextCount(2)
			.expectComplete()
			.verify(PATIENCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"d50ec984-77a8-460a-b958-66f114b0de9b\"", "[\"d50ec984-77a8-460a-b958-66f114b0de9b\"]" })
	void cancelsAnOrderWhateverTheFormOfTheAnswer(String answer) {
		exchange.answers(answer);
		StepVerifier.create(orders().cancel(ID)).expectNext(ID).expectComplete().verify(PATIENCE);
		exchange.assertSigned("DELETE", "/orders/d50ec984-77a8-460a-b958-66f114b0de9b");
	}

	@Test
	void cancelsAnOrderOfAKnownProduct() {
		exchange.answers("\"" + ID + "\"");
		orders().cancel(ID, "BTC-USD").block(PATIENCE);
		exchange.assertSigned("DELETE", "/orders/d50ec984-77a8-460a-b958-66f114b0de9b?product_id=BTC-USD");
	}

	@Test
	void cancelsAnOrderByTheIdOfTheClient() {
		exchange.answers("\"" + OID + "\"");
		StepVerifier.create(orders().cancelByClientOrderId(OID)).expectNext(OID).expectComplete().verify(PATIENCE);
		exchange.assertSigned("DELETE", "/orders/client:9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");
	}

	@Test
	void row108_cancelsStopsAsWellPageByPageUntilNothingIsListed() {
		String live = "/orders?status=open&status=pending&status=active&product_id=BTC-USD";
		String[] stops = { active(1), active(2), active(3) };
		exchange.answers("/orders?product_id=BTC-USD", WireMock.okJson("[]"));
		exchange.answersInTurn(live, WireMock.okJson("[" + stops[0] + "," + stops[1] + "]").withHeader("cb-after", "c"),
				WireMock.okJson("[]"));
		exchange.answers(live + "&after=c", WireMock.okJson("[" + stops[2] + "]"));
		for (int i = 1; i <= 3; i++) {
			exchange.answers("/orders/" + orderId(i) + "?product_id=BTC-USD",
					WireMock.okJson("\"" + orderId(i) + "\""));
		}
		StepVerifier.create(orders().cancelAllIncludingStops(CancelScope.product("BTC-USD")).collectList())
			.assertNext((ids) -> assertThat(ids).containsExactlyInAnyOrder(orderId(1), orderId(2), orderId(3)))
			.expectComplete()
			.verify(PATIENCE);
		assertThat(exchange.requests()).filteredOn("method", RequestMethod.DELETE)
			.extracting("url")
			.containsExactlyInAnyOrder("/orders?product_id=BTC-USD", "/orders/" + orderId(1) + "?product_id=BTC-USD",
					"/orders/" + orderId(2) + "?product_id=BTC-USD", "/orders/" + orderId(3) + "?product_id=BTC-USD");
	}

	@Test
	void row108_aCancelThatFailsKeepsNoOtherFromBeingTried() {
		exchange.answers("/orders", WireMock.okJson("[]"));
		exchange.answers("/orders?status=open&status=pending&status=active",
				WireMock.okJson("[" + active(1) + "," + active(2) + "," + active(3) + "]"));
		exchange.answers("/orders/" + orderId(1) + "?product_id=BTC-USD",
				WireMock.jsonResponse("{\"message\":\"Forbidden\"}", 403));
		exchange.answers("/orders/" + orderId(2) + "?product_id=BTC-USD",
				WireMock.jsonResponse("{\"message\":\"order not found\"}", 404));
		exchange.answers("/orders/" + orderId(3) + "?product_id=BTC-USD", WireMock.okJson("\"" + orderId(3) + "\""));
		StepVerifier.create(orders().cancelAllIncludingStops(CancelScope.all()))
			.expectError(PermissionDeniedException.class)
			.verify(PATIENCE);
		assertThat(exchange.requests()).extracting("url")
			.contains("/orders/" + orderId(2) + "?product_id=BTC-USD", "/orders/" + orderId(3) + "?product_id=BTC-USD");
	}

	@Test
	void row108_theOrdersThatCanStillTradeIncludeStops() {
		exchange.answers("[]");
		orders().list(OrderQuery.live()).block(PATIENCE);
		exchange.assertSigned("GET", "/orders?status=open&status=pending&status=active");
	}

	@Test
	void saysThatAnOrderIsDone() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Order already done\"}", 400));
		StepVerifier.create(orders().cancel(ID)).verifyError(OrderDoneException.class);
	}

	@Test
	void cancelsAllOrders() {
		exchange.answers("[\"" + ID + "\",\"" + OID + "\"]");
		StepVerifier.create(orders().cancelAll()).expectNext(ID, OID).expectComplete().verify(PATIENCE);
		assertThat(exchange.assertSigned("DELETE", "/orders").getBody()).isEmpty();
	}

	@Test
	void cancelsUntilNothingIsLeftAndReportsEachIdOnce() {
		exchange.answersInTurn("[\"" + ID + "\"]", "[\"" + OID + "\",\"" + ID + "\"]", "[]");
		StepVerifier.create(orders().cancelAllUntilNoneIsLeft(CancelScope.product("BTC-USD")))
			.expectNext(ID, OID)
			.expectComplete()
			.verify(PATIENCE);
		assertThat(exchange.requests()).hasSize(3).extracting("url").containsOnly("/orders?product_id=BTC-USD");
	}

	@Test
	void cancelsWithinAProductAndAProfile() {
		CancelScope scope = CancelScope.product("BTC-USD").withProfile(PROFILE);
		String query = "?product_id=BTC-USD&profile_id=" + PROFILE;
		exchange.answers("\"" + ID + "\"");
		orders().cancel(ID, scope).block(PATIENCE);
		exchange.assertSigned("DELETE", "/orders/" + ID + query);
		exchange.reset();
		exchange.answers("\"" + OID + "\"");
		orders().cancelByClientOrderId(OID, scope).block(PATIENCE);
		exchange.assertSigned("DELETE", "/orders/client:" + OID + query);
		exchange.reset();
		exchange.answers("[]");
		orders().cancelAll(scope).blockLast(PATIENCE);
		exchange.assertSigned("DELETE", "/orders" + query);
	}

	@Test
	void cancelsAllOrdersOfAProductByQueryNeverByBody() {
		exchange.answers("[]");
		StepVerifier.create(orders().cancelAll("BTC-USD")).expectComplete().verify(PATIENCE);
		assertThat(exchange.assertSigned("DELETE", "/orders?product_id=BTC-USD").getBody()).isEmpty();
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> orders().cancel(ID, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> orders().cancelAll(""));
		assertThatIllegalArgumentException().isThrownBy(() -> orders().list(OrderQuery.open().forProduct("a/b")));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void row74_needsCredentialsForAllOfIt() {
		OrdersApi orders = exchange.publicClient().orders();
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		List<Publisher<?>> calls = List.of(orders.place(order), orders.get(ID), orders.getByClientOrderId(OID),
				orders.list(OrderQuery.open()), orders.listAll(OrderQuery.open()), orders.cancel(ID),
				orders.cancelByClientOrderId(OID), orders.cancelAll(), orders.cancelAll("BTC-USD"));
		assertThat(calls).allSatisfy((call) -> StepVerifier.create(call)
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(MissingCredentialsException.class)
				.hasMessageContaining("set coinbase.pro.key, coinbase.pro.secret and coinbase.pro.passphrase"))
			.verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

	private static UUID orderId(int number) {
		return new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
	}

	private static String active(int number) {
		return SELLING.replace(ID.toString(), orderId(number).toString()).replace("pending", "active");
	}

	private static void assertSent(String json) {
		exchange.assertSigned("POST", "/orders", json);
	}

}
