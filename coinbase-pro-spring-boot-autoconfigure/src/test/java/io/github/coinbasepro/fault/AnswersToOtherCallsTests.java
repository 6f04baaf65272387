package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Rows 9, 56, 105 and 108 of the catalogue of faults: answers that are not answers to the
 * cancel or the list that was asked for, and orders that went out before.
 */
class AnswersToOtherCallsTests {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"sell","type":"limit",
			"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"open",
			"profile_id":"d50ec984-77a8-460a-b958-66f114b0de9b"}""";

	private static final String FILL = """
			{"trade_id":74,"product_id":"BTC-USD","order_id":"d50ec984-77a8-460a-b958-66f114b0de9b",
			"liquidity":"T","price":"10.00","size":"0.01","fee":"0.00025","created_at":"2026-01-02T03:04:05Z",
			"side":"buy"}""";

	private static final String PRODUCT = """
			{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",
			"base_increment":"0.00000001","status":"online"}""";

	private static final String BOOK = """
			{"bids":[["50000","1",1]],"asks":[["50010","1",1]],"sequence":1}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private final NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);

	private final CoinbaseProClient client = exchange.builder()
		.retry(new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), false))
		.build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11\"", "{\"message\":\"no\"}", "[]", "{}", "null",
			"[\"d50ec984-77a8-460a-b958-66f114b0de9b\",\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11\"]", "<html>", "" })
	void row56_anAnswerThatIsNoneToACancelLeavesItsOutcomeUnknown(String answer) {
		exchange.answers(answer);
		assertUnknown(this.client.orders().cancel(ID));
		assertUnknown(this.client.orders().cancel(ID, CancelScope.product("BTC-USD")));
		assertUnknown(this.client.orders()
			.cancelByClientOrderId(answer.contains("\"" + OTHER + "\"") ? UUID.randomUUID() : OTHER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"message\":\"no\"}", "{}", "null", "[\"x\"]", "" })
	void row56_anAnswerThatIsNoneToACancelOfAllLeavesItsOutcomeUnknown(String answer) {
		exchange.answers(answer);
		assertUnknown(this.client.orders().cancelAll());
	}

	@Test
	void row56_aCancelIsRepeatedUntilItsOwnAnswerComes() {
		exchange.answersInTurn("\"" + OTHER + "\"", "[]", "\"" + ID + "\"");
		assertThat(this.client.orders().cancel(ID).block(Patience.LONG)).isEqualTo(ID);
		assertThat(exchange.requests()).hasSize(3);
	}

	@Test
	void row56_anOrderThatTheRepetitionFindsGoneIsLookedAt() {
		String target = "/orders/client:" + OTHER;
		exchange.answersInTurn(target, WireMock.okJson("\"" + ID + "\""),
				WireMock.jsonResponse("{\"message\":\"Order already done\"}", 400), WireMock.okJson(ORDER
					.replace("\"open\"", "\"done\",\"done_reason\":\"canceled\",\"client_oid\":\"" + OTHER + "\"")));
		assertThat(this.client.orders().cancelByClientOrderId(OTHER).block(Patience.LONG)).isEqualTo(OTHER);
		assertThat(exchange.requests()).extracting("method")
			.containsExactly(RequestMethod.DELETE, RequestMethod.DELETE, RequestMethod.GET);
	}

	@Test
	void row56_whatSetsSomethingAndIsAnsweredByNonsenseIsUnknownAsWell() {
		exchange.answers("{}");
		assertThatExceptionOfType(OutcomeUnknownException.class)
			.isThrownBy(() -> this.client.profiles().rename(ID, "name").block(Patience.LONG))
			.satisfies((failure) -> assertThat(failure.isRetryable()).isTrue());
		assertThat(exchange.requests()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "BTC-USD, ETH-USD", "d50ec984-77a8-460a-b958-66f114b0de9b, 9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11" })
	void row108_noOrderIsCancelledByAListWithAnOrderOfOthers(String own, String foreign) {
		String theirs = ORDER.replace("\"id\":\"" + ID, "\"id\":\"" + OTHER)
			.replace("\"product_id\":\"" + own, "\"product_id\":\"" + foreign)
			.replace("\"profile_id\":\"" + own, "\"profile_id\":\"" + foreign);
		exchange.answers("DELETE", "/orders", WireMock.okJson("[]"));
		exchange.answers("DELETE", "/orders/" + ID, WireMock.okJson("\"" + ID + "\""));
		exchange.answers("DELETE", "/orders/" + OTHER, WireMock.okJson("\"" + OTHER + "\""));
		exchange.answers("GET", "/orders", WireMock.okJson("[" + ORDER + "," + theirs + "]"));
		CancelScope scope = CancelScope.product("BTC-USD").withProfile(ID);
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> this.client.orders().cancelAllIncludingStops(scope).blockLast(Patience.LONG))
			.withMessageContaining("the answer belongs to another call");
		assertThat(exchange.requests()).filteredOn("method", RequestMethod.DELETE)
			.extracting("url")
			.containsExactly("/orders?product_id=BTC-USD&profile_id=" + ID);
	}

	@Test
	void row56_aListHoldsWhatWasAskedForOnly() {
		exchange.answers("[" + ORDER + "]");
		assertForeign(this.client.orders().list(OrderQuery.live().forProduct("ETH-USD")));
		assertForeign(this.client.orders().listAll(OrderQuery.live().withProfile(OTHER)));
		assertForeign(this.client.orders().list(OrderQuery.withStatus(OrderStatus.DONE)));
		assertOwn(this.client.orders().list(OrderQuery.live().forProduct("BTC-USD").withProfile(ID)));
		assertOwn(this.client.orders().list(OrderQuery.withStatus(OrderStatus.DONE, OrderStatus.ALL)));
		exchange.answers("[" + ORDER.replace("\"open\"", "\"done\"") + "]");
		assertOwn(this.client.orders().list(OrderQuery.live()));
		exchange.answers("[" + FILL + "]");
		assertForeign(this.client.fills().list(FillQuery.forOrder(OTHER)));
		assertForeign(this.client.fills().listAll(FillQuery.forProduct("ETH-USD")));
		assertOwn(this.client.fills().list(FillQuery.forOrder(ID)));
		assertOwn(this.client.fills().list(FillQuery.forProduct("BTC-USD")));
	}

	@Test
	void row09_anOrderThatWentOutBeforeIsInDoubtAndNotUnsent() {
		exchange.answers(lost());
		assertAlreadySent(this.client.orders().place(this.order).retry(1));
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void row09_anOrderThatWasAcceptedIsNotUnsentEither() {
		exchange.answers(accepted());
		assertThat(this.client.orders().place(this.order).block(Patience.LONG)).isNotNull();
		assertAlreadySent(this.client.orders().place(this.order));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void row09_whatWouldRefuseAnOrderNowSaysNothingOfOneThatWentOut(boolean closed) {
		exchange.answers(lost());
		Mono<?> placed = this.client.orders().place(this.order);
		assertThatExceptionOfType(OrderOutcomeUnknownException.class).isThrownBy(() -> placed.block(Patience.LONG));
		this.client.setTradingEnabled(false);
		if (closed) {
			this.client.close();
		}
		assertAlreadySent(placed);
	}

	@Test
	void row09_aGuardSaysNothingOfAnOrderThatWentOut() {
		answersWithMarket(lost());
		try (CoinbaseProClient guarded = guarded()) {
			NewOrder sell = NewOrder.limitSell("BTC-USD", new BigDecimal("0.01"), BigDecimal.ONE);
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> guarded.orders().place(sell).block(Patience.LONG));
			NewOrder larger = NewOrder.limitSell("BTC-USD", BigDecimal.TEN, BigDecimal.ONE);
			assertAlreadySent(guarded.orders().place(larger.withClientOrderId(sell.clientOrderId())));
		}
	}

	@Test
	void row105_anOrderThatAGuardRefusedMayBePlacedAgainByARetry() {
		answersWithMarket(accepted());
		exchange.answersInTurn("/products/BTC-USD", WireMock.serverError(), WireMock.okJson(PRODUCT));
		try (CoinbaseProClient guarded = guarded()) {
			assertThat(guarded.orders().place(this.order).retry(1).block(Patience.LONG)).isNotNull();
		}
		assertThat(exchange.requests()).filteredOn("method", RequestMethod.POST).hasSize(1);
	}

	@Test
	void row105_aSellIsWorthWhatTheMarketPaysForIt() {
		answersWithMarket(accepted());
		try (CoinbaseProClient guarded = guarded()) {
			for (NewOrder sell : List.of(NewOrder.limitSell("BTC-USD", new BigDecimal("100"), BigDecimal.ONE),
					NewOrder.limitSellForFunds("BTC-USD", new BigDecimal("900"), BigDecimal.ONE))) {
				assertThatExceptionOfType(OrderGuardException.class)
					.isThrownBy(() -> guarded.orders().place(sell).block(Patience.LONG));
			}
		}
		assertThat(exchange.requests()).extracting("method").doesNotContain(RequestMethod.POST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/orders", "/Orders", "/orders/x" })
	void row105_anOrderByARawRequestIsRefusedWhereAGuardIsSet(String path) {
		RawRequest raw = RawRequest.post(path).body(Map.of("product_id", "BTC-USD"));
		exchange.answers("{}");
		try (CoinbaseProClient guarded = guarded()) {
			assertThatIllegalArgumentException().isThrownBy(() -> guarded.exchange(raw))
				.withMessage("request must not place an order while coinbase.pro.orders.max-value or "
						+ "coinbase.pro.orders.max-deviation is set, since a raw request is not checked; use "
						+ "orders().place");
			assertThatIllegalArgumentException().isThrownBy(() -> guarded.uncached().exchange(raw.unsigned()));
			assertThat(guarded.exchange(RawRequest.delete(path)).block(Patience.LONG)).isNotNull();
		}
		assertThat(this.client.exchange(raw).block(Patience.LONG)).isNotNull();
		assertThat(exchange.requests()).hasSize(2);
	}

	private void assertUnknown(Publisher<?> cancel) {
		int before = exchange.requests().size();
		assertThatExceptionOfType(OutcomeUnknownException.class)
			.isThrownBy(() -> Flux.from(cancel).blockLast(Patience.LONG))
			.satisfies((failure) -> assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN))
			.satisfies((failure) -> assertThat(failure.isRetryable()).isTrue())
			.satisfies((failure) -> assertThat(failure.call().attempts()).isEqualTo(3));
		assertThat(exchange.requests()).hasSize(before + 3);
	}

	private static void assertForeign(Publisher<?> list) {
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> Flux.from(list).blockLast(Patience.LONG))
			.withMessageContaining("the answer belongs to another call");
	}

	private static void assertOwn(Publisher<?> list) {
		assertThat(Flux.from(list).blockLast(Patience.LONG)).isNotNull();
	}

	private static void assertAlreadySent(Mono<?> placed) {
		Throwable failure = placed.<Throwable>map((answer) -> new AssertionError("placed " + answer))
			.onErrorResume(Mono::just)
			.block(Patience.LONG);
		assertThat(failure).isInstanceOf(OrderAlreadySentException.class);
		assertThat(((CoinbaseProException) failure).outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(((CoinbaseProException) failure).isRetryable()).isFalse();
	}

	private static CoinbaseProClient guarded() {
		return exchange.builder()
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO).withMaxValue("USD", new BigDecimal("1000")))
			.build();
	}

	private static void answersWithMarket(ResponseDefinitionBuilder placed) {
		exchange.answers("/orders", placed);
		exchange.answers("/products/BTC-USD", WireMock.okJson(PRODUCT));
		exchange.answers("GET", "/products/BTC-USD/book", WireMock.okJson(BOOK));
	}

	private static ResponseDefinitionBuilder lost() {
		return WireMock.aResponse().withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE);
	}

	private static ResponseDefinitionBuilder accepted() {
		return WireMock.okJson(ORDER.replace("sell", "buy"));
	}

}
