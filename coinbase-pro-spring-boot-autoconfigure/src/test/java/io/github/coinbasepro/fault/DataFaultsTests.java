package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 41 to 61 of the catalogue of faults: answers that are well formed and wrong, and
 * lists that come in pages.
 */
class DataFaultsTests {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"sell","type":"market",
			"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"open",
			"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	@Test
	void row41_fieldsThatNobodyKnowsAreLeftOut() {
		exchange.answers(ORDER.replace("\"type\"", "\"new_field\":{\"a\":[1,{\"b\":null}]},\"Status\":7,\"type\""));
		assertThat(client().orders().get(ID).block(Patience.LONG)).extracting("status").isEqualTo(OrderStatus.OPEN);
	}

	@Test
	void row42_aStatusThatNobodyKnowsBreaksNoList() {
		exchange.answers("[" + ORDER + "," + ORDER.replace("open", "levitating") + "]");
		assertThat(client().orders().listAll(OrderQuery.open()).collectList().block(Patience.LONG))
			.extracting((order) -> order.status().toString())
			.containsExactly("open", "levitating");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "status", "product_id" })
	void row43_anOrderWithoutWhatEveryOrderHasIsNone(String field) {
		for (String wrong : new String[] { "\"no_" + field + "\"", "\"" + field + "\":null,\"x\"" }) {
			exchange.answers(ORDER.replace("\"" + field + "\"", wrong));
			assertThatExceptionOfType(ResponseFormatException.class)
				.isThrownBy(() -> client().orders().get(ID).block(Patience.LONG));
		}
	}

	@ParameterizedTest
	@CsvSource({ "status, done", "status, open", "id, d50ec984-77a8-460a-b958-66f114b0de9b", "filled_size, 1",
			"new_field, 1" })
	void row49_anOrderThatSaysAThingTwiceIsNone(String field, String value) {
		String twice = ORDER.replace("}", ",\"new_field\":0,\"" + field + "\":\"" + value + "\"}");
		exchange.answers(twice);
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> client().orders().get(ID).block(Patience.LONG))
			.withMessageContaining("Duplicate");
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> client().orders().getByClientOrderId(OTHER).block(Patience.LONG));
		assertThatExceptionOfType(OrderOutcomeUnknownException.class).isThrownBy(() -> client().orders()
			.place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE).withClientOrderId(OTHER))
			.block(Patience.LONG));
		exchange.answers("[" + ORDER + "," + twice + "]");
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> client().orders().list(OrderQuery.open()).block(Patience.LONG));
	}

	static Stream<String> ordersOfOthers() {
		return Stream.of(ORDER.replace("BTC-USD", "ETH-USD"), ORDER.replace("sell", "buy"),
				ORDER.replace(OTHER.toString(), ID.toString()), "{\"iso\":\"2015-01-07T23:47:25Z\",\"epoch\":1}",
				"[" + ORDER + "]", "\"" + ID + "\"");
	}

	@ParameterizedTest
	@MethodSource("ordersOfOthers")
	void row56_anAnswerAboutAnotherOrderIsNoneToThisOne(String answer) {
		exchange.answers(answer);
		assertThatExceptionOfType(OrderOutcomeUnknownException.class)
			.isThrownBy(() -> client().orders()
				.place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE).withClientOrderId(OTHER))
				.block(Patience.LONG))
			.withCauseInstanceOf(ResponseFormatException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"price\":\"20000.01\",\"size\":\"0.5\"", "\"price\":\"20000\",\"size\":\"0.4\"",
			"\"price\":\"20000\",\"size\":\"0.6\"", "\"stop\":\"loss\",\"stop_price\":\"1\"" })
	void row91_anAnswerWithOtherTermsAndNoClientOrderIdIsNoneToThisOrder(String terms) {
		NewOrder order = NewOrder.sell("BTC-USD").size("0.5").limit("20000.00").withClientOrderId(OTHER);
		String own = ORDER.replace("market", "limit");
		String wrong = own.replace("\"" + OTHER + "\"", "null," + terms);
		exchange.answers("/orders", WireMock.okJson(wrong));
		exchange.answers("/orders/client:" + OTHER, WireMock.okJson(own.replace(ID.toString(), OTHER.toString())));
		try (CoinbaseProClient looking = exchange.builder()
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.build()) {
			assertThat(looking.orders().place(order).map(Order::id).block(Patience.LONG)).isEqualTo(OTHER);
		}
		exchange.answers("/orders/client:" + OTHER, WireMock.okJson(wrong));
		assertThatExceptionOfType(OrderOutcomeUnknownException.class)
			.isThrownBy(() -> client().orders().place(order).block(Patience.LONG))
			.withCauseInstanceOf(ResponseFormatException.class);
	}

	@Test
	void row56_anAnswerToAnotherQuestionIsNoneToAnyOther() {
		exchange.answers("{\"iso\":\"2015-01-07T23:47:25Z\",\"epoch\":1}");
		List<Publisher<?>> calls = List.of(client().accounts().list(), client().accounts().get(ID),
				client().orders().get(ID), client().orders().list(OrderQuery.open()), client().products().list(),
				client().products().ticker("BTC-USD"), client().fills().list(FillQuery.forOrder(ID)));
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(ResponseFormatException.class).verify(Patience.LONG));
		assertThat(List.of(client().orders().cancel(ID), client().orders().cancelAll()))
			.allSatisfy((cancel) -> StepVerifier.create(cancel)
				.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(OutcomeUnknownException.class)
					.hasCauseInstanceOf(ResponseFormatException.class))
				.verify(Patience.LONG));
		exchange.answers(ORDER);
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> client().orders().get(OTHER).block(Patience.LONG));
	}

	@Test
	void row57_anErrorThatSaysItIsNoneIsAnError() {
		exchange.answers("{\"message\":\"Internal server error\"}");
		List<Publisher<?>> calls = List.of(client().fills().listAll(FillQuery.forOrder(ID)), client().time().get(),
				client().accounts().list(), client().orders().get(ID), client().products().candles(candles()));
		assertThat(calls).allSatisfy((call) -> StepVerifier.create(call)
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(ResponseFormatException.class)
				.hasMessageContaining("Internal server error"))
			.verify(Patience.LONG));
	}

	@Test
	void row58_aListWhoseCursorsGoRoundEndsWithAnError() {
		exchange.answers(page(0, "1"));
		for (int page = 1; page <= 5; page++) {
			exchange.answers("/fills?order_id=" + ID + "&after=" + page, page(page, Integer.toString(page % 5 + 1)));
		}
		assertEndless("the cursor to older rows does not move on");
		assertThat(exchange.requests()).hasSizeBetween(6, 16);
	}

	@Test
	void row110_aListWhoseCursorsAreNewAndWhoseRowsRepeatEndsWithAnError() {
		exchange.answers("/fills?order_id=" + ID, page(7, "c1"));
		exchange.answers("/fills?order_id=" + ID + "&after=c1", page(8, "c2"));
		exchange.answers("/fills?order_id=" + ID + "&after=c2", page(8, "c3"));
		assertEndless("a page leads on to older rows and brings no new one");
		assertThat(exchange.requests()).hasSize(3);
	}

	@Test
	void row110_aListWhoseRowsGoRoundUnderNewCursorsEndsWithAnError() {
		exchange.answers("/fills?order_id=" + ID, page(0, "1"));
		for (int page = 1; page <= 20; page++) {
			exchange.answers("/fills?order_id=" + ID + "&after=" + page, page(page % 3, Integer.toString(page + 1)));
		}
		assertEndless("a page leads on to older rows and brings no new one");
		assertThat(exchange.requests()).hasSizeLessThan(10);
	}

	@Test
	void row110_anEmptyPageThatLeadsOnEndsWithAnError() {
		exchange.answers("/fills?order_id=" + ID, page(0, "1"));
		exchange.answers("/fills?order_id=" + ID + "&after=1", WireMock.okJson("[]").withHeader("cb-after", "2"));
		assertEndless("a page leads on to older rows and brings no new one");
	}

	@Test
	void row110_aLastPageMayRepeatTheOneBefore() {
		exchange.answers("/fills?order_id=" + ID, page(1, "1"));
		exchange.answers("/fills?order_id=" + ID + "&after=1", page(1, ""));
		assertThat(client().fills().listAll(FillQuery.forOrder(ID)).collectList().block(Patience.LONG)).hasSize(1);
	}

	private void assertEndless(String problem) {
		StepVerifier.create(client().fills().listAll(FillQuery.forOrder(ID)))
			.thenConsumeWhile((fill) -> true)
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(ResponseFormatException.class)
				.hasMessageContaining(problem + "; the list would never end"))
			.verify(Patience.LONG);
	}

	private static ResponseDefinitionBuilder page(int tradeId, String after) {
		return WireMock
			.okJson("""
					[{"trade_id":%d,"product_id":"BTC-USD","order_id":"%s","price":"1","size":"1","fee":"0",
					"created_at":"2026-01-02T03:04:05Z","side":"buy","liquidity":"T","settled":true}]"""
				.formatted(tradeId, ID))
			.withHeader("cb-after", after);
	}

	@Test
	void row60_listsThatAreReadAtOnceKeepTheLimitAndNoneIsCutShort() {
		try (FakeExchange limiting = FakeExchange.start().limitingRates();
				CoinbaseProClient client = limiting.clientBuilder()
					.http(Patience.HTTP)
					.retry(RetrySettings.OFF)
					.build()) {
			Mono<List<Long>> all = client.products()
				.allTrades(TradeQuery.of("BTC-USD").withLimit(25))
				.map(Trade::tradeId)
				.collectList();
			List<List<Long>> lists = Flux.merge(all, all, all).collectList().blockOptional(Patience.LONG).orElseThrow();
			assertThat(lists).hasSize(3)
				.allSatisfy((list) -> assertThat(list).hasSize(250).doesNotHaveDuplicates().contains(1L, 250L));
		}
	}

	@Test
	void row60_aPageThatFailsInTheMiddleIsAnErrorAndNoShortList() {
		try (FakeExchange failing = FakeExchange.start();
				CoinbaseProClient client = failing.clientBuilder().http(Patience.HTTP).build()) {
			failing.faults((request) -> "151".equals(request.parameter("after")) ? Fault.status(400, "Bad Request")
					: Fault.none());
			StepVerifier.create(client.products().allTrades(TradeQuery.of("BTC-USD")))
				.expectNextCount(100)
				.expectError(CoinbaseProException.class)
				.verify(Patience.LONG);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "cb-after", "CB-AFTER", "Cb-After" })
	void row61_aCursorIsFoundInAHeaderOfAnyCase(String header) {
		exchange.answers(WireMock.okJson("[]").withHeader(header, "74"));
		assertThat(client().fills().list(FillQuery.forOrder(ID)).block(Patience.LONG)).extracting("after")
			.isEqualTo("74");
	}

	private static CandleQuery candles() {
		return CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE);
	}

}
