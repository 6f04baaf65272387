package io.github.coinbasepro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.coinbasepro.accounts.Hold;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.accounts.LedgerEntry;
import io.github.coinbasepro.accounts.LedgerQuery;
import io.github.coinbasepro.addressbook.NewAddress;
import io.github.coinbasepro.addressbook.WhitelistedAddress;
import io.github.coinbasepro.book.Auction;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.conversions.ConversionFee;
import io.github.coinbasepro.loans.CrossMarginLending;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.OrderType;
import io.github.coinbasepro.orders.TimeInForce;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.withdrawals.WithdrawalFeeQuery;
import io.github.coinbasepro.wrappedassets.NewRedeem;
import io.github.coinbasepro.wrappedassets.Redeem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The contradictions between the published sources (specifications, guides, change log,
 * recorded answers, other clients) about what comes back, and what was decided about
 * each. The number in a name is that of the contradiction; the rest are in
 * {@link ContradictionsInRequestsTests} and {@link ContradictionsInPagesTests}.
 */
class ContradictionsInAnswersTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final String QUOTED_ID = "\"d50ec984-77a8-460a-b958-66f114b0de9b\"";

	private static final Instant TIME = Instant.parse("2026-01-02T00:00:00Z");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	@ParameterizedTest
	@ValueSource(strings = { QUOTED_ID, "[" + QUOTED_ID + "]" })
	void aCancelIsAnsweredByAnIdOrByAListOfOne(String answer) {
		exchange.answers(answer);
		assertThat(client().orders().cancel(ID, "BTC-USD").block(PATIENCE)).isEqualTo(ID);
		assertThat(client().orders().cancelByClientOrderId(ID).block(PATIENCE)).isEqualTo(ID);
	}

	@Test
	void levelTwoIsTheWholeBookAndNotTheFiftyBestPrices() {
		String bids = IntStream.rangeClosed(1, 60)
			.mapToObj((row) -> "[\"" + (100 - row) + "\",\"1\"," + row + "]")
			.collect(Collectors.joining(",", "[", "]"));
		exchange.answers("{\"bids\":" + bids + ",\"asks\":[],\"sequence\":7}");
		OrderBook book = client().products().orderBook("BTC-USD", BookLevel.TWO).block(PATIENCE);
		assertThat(book).isNotNull();
		assertThat(book.bids()).hasSize(60).last().satisfies((row) -> {
			assertThat(row.price()).isEqualTo(new BigDecimal("40"));
			assertThat(row.orderCount()).isEqualTo(60);
		});
		exchange.assertUnsigned("GET", "/products/BTC-USD/book?level=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"open_price":"1.50","open_size":"2","best_bid_price":"3","best_bid_size":"4","best_ask_price":"5",
			"best_ask_size":"6","auction_state":"CAN_OPEN"}""", """
			{"indicative_open_price":"1.50","indicative_open_size":"2","indicative_bid_price":"3",
			"indicative_bid_size":"4","indicative_ask_price":"5","indicative_ask_size":"6",
			"auction_status":"CAN_OPEN"}""" })
	void anAuctionIsReadByTheNamesOfTheSchemaAndOfItsExample(String auction) {
		exchange.answers("{\"bids\":[],\"asks\":[],\"sequence\":7,\"auction_mode\":true,\"auction\":" + auction + "}");
		assertThat(client().products().orderBook("BTC-USD", BookLevel.ONE).block(PATIENCE))
			.extracting(OrderBook::auction)
			.isEqualTo(new Auction(new BigDecimal("1.50"), new BigDecimal("2"), new BigDecimal("3"),
					new BigDecimal("4"), new BigDecimal("5"), new BigDecimal("6"), "CAN_OPEN", null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"amount\":\"1.50\" | 1.50 | ",
			"\"updated_at\":\"2026-01-02T00:00:00Z\" | | 2026-01-02T00:00:00Z" })
	void aHoldHasItsAmountAsCapturedOrItsUpdateAsSpecified(String either, BigDecimal amount, Instant updatedAt) {
		exchange.answers("[{\"id\":" + QUOTED_ID + ",\"created_at\":\"2026-01-02T00:00:00Z\",\"type\":\"transfer\","
				+ either + "}]");
		Hold hold = client().accounts().allHolds(HoldQuery.of(ID)).single().block(PATIENCE);
		assertThat(hold).extracting(Hold::amount, Hold::updatedAt).containsExactly(amount, updatedAt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1444415179", "\"1444415179\"" })
	void theIdOfALedgerEntryIsANumberOrText(String id) {
		exchange.answers("[{\"id\":" + id + ",\"amount\":\"-1\",\"created_at\":\"2026-01-02T00:00:00Z\","
				+ "\"balance\":\"2\",\"type\":\"fee\",\"details\":{}}]");
		assertThat(
				client().accounts().allLedgerEntries(LedgerQuery.of(ID)).map(LedgerEntry::id).single().block(PATIENCE))
			.isEqualTo("1444415179");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.00050000", "\"0.00050000\"" })
	void theEstimateOfAFeeIsANumberOrText(String fee) {
		exchange.answers("{\"fee\":" + fee + ",\"fee_before_subsidy\":" + fee + "}");
		assertThat(client().withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")).block(PATIENCE))
			.satisfies((estimate) -> assertThat(estimate.fee()).isEqualTo(new BigDecimal("0.00050000"))
				.isEqualTo(estimate.feeBeforeSubsidy()));
	}

	@ParameterizedTest
	@CsvSource({ "{\"redeem\":%s}, {\"body\":[%s]}, {\"body\":%s}", "%s, [%s], %s" })
	void anAnswerComesBareOrInAnObjectOfOneField(String redeem, String addresses, String lending) {
		answersWith(redeem, "{\"id\":%s,\"from_currency\":\"CBETH\",\"to_currency\":\"ETH\",\"status\":\"pending\"}");
		NewRedeem order = NewRedeem.of("CBETH", "ETH", BigDecimal.ONE);
		assertThat(client().wrappedAssets().redeem(order).map(Redeem::id).block(PATIENCE)).isEqualTo(ID);
		answersWith(addresses, "{\"id\":%s,\"address\":\"1JmYr\",\"currency\":\"BTC\"}");
		Flux<WhitelistedAddress> added = client().addressBook().add(List.of(NewAddress.of("BTC", "1JmYr", "mine")));
		assertThat(added.map(WhitelistedAddress::id).single().block(PATIENCE)).isEqualTo(ID.toString());
		answersWith(lending, "{\"overview\":{},\"loans\":[{\"id\":%s,\"currency\":\"USDC\",\"status\":\"closed\"}]}");
		assertThat(client().loans().crossMarginOverview().map(CrossMarginLending::loans).block(PATIENCE))
			.singleElement()
			.satisfies((loan) -> assertThat(loan.id()).isEqualTo(ID));
	}

	@Test
	void theFeeOfAConversionIsReadByTheNamesOfTheSchemaAndOfItsExample() {
		exchange.answers("""
				[{"from_currency":"USDC","to_currency":"USD","min_fee_rate":"0.0001","thirty_day_net_volume":"12.5"},
				{"from_currency":"USDC","to_currency":"USD","fee_rate":"0.0002","thirty_day_volume":"13"}]""");
		List<ConversionFee> fees = client().conversions().fees().collectList().block(PATIENCE);
		assertThat(fees).extracting(ConversionFee::minFeeRate, ConversionFee::thirtyDayNetVolume)
			.startsWith(tuple(new BigDecimal("0.0001"), new BigDecimal("12.5")));
		assertThat(fees).extracting(ConversionFee::feeRate, ConversionFee::thirtyDayVolume)
			.endsWith(tuple(new BigDecimal("0.0002"), new BigDecimal("13")));
	}

	@Test
	void whatIsNotSentIsStillRead() {
		Order order = answeredOrder("\"status\":\"open\",\"time_in_force\":\"GTD\",\"max_floor\":\"0.5\"");
		assertThat(order.timeInForce()).isEqualTo(new TimeInForce("GTD"));
		assertThat(order.maxFloor()).isEqualTo(new BigDecimal("0.5"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit", "market", "stop" })
	void whatAStopOrderBecameIsItsTypeAndItsStopIsKept(String type) {
		Order order = answeredOrder("\"status\":\"active\",\"type\":\"" + type + "\",\"stop_price\":\"99\"");
		assertThat(order.type()).isEqualTo(new OrderType(type));
		assertThat(order.stopPrice()).isEqualTo(new BigDecimal("99"));
	}

	@Test
	void aStatusThatNoSourceListsIsReadButNotAskedFor() {
		assertThat(answeredOrder("\"status\":\"settled\"").status()).isEqualTo(new OrderStatus("settled"));
		assertThatIllegalArgumentException().isThrownBy(() -> OrderQuery.withStatus(new OrderStatus("settled")));
	}

	@Test
	void threeHundredIntervalsAreOneRequestForUpToThreeHundredAndOneCandles() {
		answersCandles(303);
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE)
			.between(TIME.minus(Duration.ofMinutes(300)), TIME);
		List<Candle> candles = client().products().candles(query).collectList().block(PATIENCE);
		assertThat(candles).hasSize(301)
			.extracting(Candle::time)
			.startsWith(TIME)
			.endsWith(TIME.minus(Duration.ofMinutes(300)));
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void withoutARangeThereAreAsManyCandlesAsTheExchangeGives() {
		answersCandles(350);
		Flux<Candle> candles = client().products().candles(CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE));
		assertThat(candles.collectList().block(PATIENCE)).hasSize(350);
		exchange.assertUnsigned("GET", "/products/BTC-USD/candles?granularity=60");
	}

	private void answersCandles(int count) {
		exchange.answers(IntStream.range(0, count)
			.mapToObj((row) -> "[" + TIME.minus(Duration.ofMinutes(row)).getEpochSecond() + ",1,2,1,2,3]")
			.collect(Collectors.joining(",", "[", "]")));
	}

	private void answersWith(String form, String answer) {
		exchange.answers(form.formatted(answer.formatted(QUOTED_ID)));
	}

	private Order answeredOrder(String fields) {
		exchange.answers("{\"id\":" + QUOTED_ID + ",\"product_id\":\"BTC-USD\",\"side\":\"buy\","
				+ "\"created_at\":\"2026-01-02T00:00:00Z\",\"fill_fees\":\"0\",\"filled_size\":\"0\"," + fields + "}");
		Order order = client().orders().get(ID).block(PATIENCE);
		assertThat(order).isNotNull();
		return order;
	}

}
