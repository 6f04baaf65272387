package io.github.coinbasepro.internal.codec;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.github.coinbasepro.Specimens;
import io.github.coinbasepro.accounts.LedgerEntry;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;
import io.github.coinbasepro.currencies.Currency;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderOptions;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleBatch;
import io.github.coinbasepro.products.ProductStats;
import io.github.coinbasepro.products.ProductStatsByPeriod;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.reports.ReportScope;
import io.github.coinbasepro.withdrawals.TravelRuleBeneficiary;
import io.github.coinbasepro.withdrawals.TravelRuleData;
import io.github.coinbasepro.withdrawals.TravelRuleOriginator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Json} and what it reads and writes with.
 */
@Tag("everywhere")
class JsonTests {

	/**
	 * What stands in a body or a question, has no scalars, or is made by this client.
	 */
	private static final Set<Class<?>> NOT_READ = Set.of(ProductStatsByPeriod.class, Page.class, PageRequest.class,
			CandleBatch.class, OrderBookEntry.class, OrderBook.class, Candle.class, OrderOptions.class, Stop.class,
			ReportScope.class, CancelScope.class, TravelRuleData.class, TravelRuleOriginator.class,
			TravelRuleBeneficiary.class);

	@ParameterizedTest
	@CsvSource({ "'\"0.10\"', 0.10", "0.1000, 0.1000", "'\"-1.5\"', -1.5", "1e-08, 0.00000001", "'\"1e3\"', 1000",
			"100, 100", "'\"0.000000000000000001\"', 0.000000000000000001", "'\".01\"', 0.01", ".01, 0.01",
			"'\"-.5\"', -0.5", "-.5, -0.5", "'\"1.\"', 1", "1., 1", "'\"+1\"', 1", "+1, 1", "'\"+.5e-2\"', 0.005" })
	void row45_readsDecimalsFromTheirText(String json, BigDecimal value) {
		assertThat(read(json, BigDecimal.class)).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"0.-10000\"", "\"NaN\"", "\"Infinity\"", "\"0x1F\"", "\"1_0\"", "\" 12 \"", "\"1,5\"",
			"\"١٢\"", "\".\"", "\"-.\"", "\"+\"", "\"+-1\"", "\".e5\"", "\"1.5.\"", "\"..5\"", "true", "[1]", "{}",
			"NaN", "-Infinity", "0x1F" })
	void row46_refusesDecimalsThatAreNone(String json) {
		assertRefused(json, BigDecimal.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e100000000", "\"1e100000000\"", "1e1000000000", "\"1e1000000000\"", "-1e1000000000",
			"1e-1000000000", "1E400", "\"1e-65\"", "\"1e19\"" })
	@Timeout(20)
	void row47_refusesDecimalsOutOfBounds(String json) {
		assertRefused(json, BigDecimal.class);
	}

	@Test
	@Timeout(20)
	void row48_refusesDecimalsOfManyDigits() {
		assertThat(read("\"" + "9".repeat(64) + "\"", BigDecimal.class)).isEqualTo(new BigDecimal("9".repeat(64)));
		assertRefused("\"" + "9".repeat(65) + "\"", BigDecimal.class);
		assertRefused("9".repeat(2000), BigDecimal.class);
	}

	@Test
	void row51_aHundredThousandDecimalsSurviveTheRoundTrip() {
		long seed = RandomGenerator.getDefault().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 100_000; i++) {
			BigDecimal value = new BigDecimal(new BigInteger(160, random), random.nextInt(-10, 40));
			String json = new String(Json.write(value), StandardCharsets.UTF_8);
			boolean same = json.indexOf('E') < 0 && read(json, BigDecimal.class).compareTo(value) == 0;
			assertThat(same).as("%s, seed %d", value, seed).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "'\"2014-11-07T08:19:27.028459Z\"', 2014-11-07T08:19:27.028459Z",
			"'\"2014-11-07 08:19:27.028459+00\"', 2014-11-07T08:19:27.028459Z",
			"'\"2014-11-07 08:19:27.8849+00\"', 2014-11-07T08:19:27.884900Z",
			"'\"2006-01-02 15:04:05+00\"', 2006-01-02T15:04:05Z",
			"'\"2026-09-30 01:41:50.201625597Z\"', 2026-09-30T01:41:50.201625597Z",
			"'\"2020-03-11T20:48:46.622Z\"', 2020-03-11T20:48:46.622Z",
			"'\"2020-03-11T20:48:46.622\"', 2020-03-11T20:48:46.622Z",
			"'\"2020-03-11T20:48:46+05:30\"', 2020-03-11T15:18:46Z",
			"'\"2020-03-11T20:48:46-0530\"', 2020-03-12T02:18:46Z", "'\"1483736448.299000\"', 2017-01-06T21:00:48.299Z",
			"1415398768, 2014-11-07T22:19:28Z", "'\"2016-12-08T24:00:00Z\"', 2016-12-09T00:00:00Z",
			"'\"2016-12-31T24:00:00.000Z\"', 2017-01-01T00:00:00Z",
			"'\"2016-12-08 24:00:00+0200\"', 2016-12-08T22:00:00Z", "'\"2019-06-18\"', 2019-06-18T00:00:00Z",
			"'\"2019-06-18T01:00:00+01:00\"', 2019-06-18T00:00:00Z",
			"'\"2019-06-18T01:00:00.5+0100\"', 2019-06-18T00:00:00.5Z",
			"'\"2019-06-18T01:00:00+01\"', 2019-06-18T00:00:00Z", "1420674445.201, 2015-01-07T23:47:25.201Z" })
	void row55_readsInstantsOfEveryForm(String json, Instant value) {
		assertThat(read(json, Instant.class)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"yesterday\"", "\"2020-13-01T00:00:00Z\"", "\"2020-02-30T00:00:00Z\"", "true", "[]",
			"\"2020-02-30\"", "\"2020-1-1\"", "\"2020-01-01T24:00:01Z\"", "\"2020-01-01T24:00:00.1Z\"",
			"\"2020-01-01T25:00:00Z\"", "\"2020-01-01Z\"", "1e300", "\"99999999999999\"", "\"2020-01-01T00:00:00ZZ\"",
			"\"2020-01-01T 00:00:00Z\"", "\"2020-01-0100:00:00Z\"", "\"2020-01-01T00:00:00+\"" })
	@Timeout(20)
	void refusesInstantsThatAreNone(String json) {
		assertRefused(json, Instant.class);
	}

	@Test
	void row43_holdsAnswersToTheNullnessOfTheirRecords() {
		String trade = "{\"time\":\"2020-01-01T00:00:00Z\",\"trade_id\":1,\"price\":\"1\",\"size\":\"2\",\"side\":\"buy\"}";
		assertThat(read(trade, Trade.class)).extracting(Trade::side).isEqualTo(Side.BUY);
		assertRefused(trade.replace("\"price\":\"1\",", ""), Trade.class);
		assertRefused(trade.replace("\"price\":\"1\"", "\"price\":null"), Trade.class);
		assertRefused(trade.replace("\"price\":\"1\"", "\"price\":\"\""), Trade.class);
		assertRefused(trade.replace("\"trade_id\":1,", ""), Trade.class);
		assertRefused(trade.replace("\"trade_id\":1", "\"trade_id\":null"), Trade.class);
		assertRefused(trade.replace("\"buy\"", "\"\""), Trade.class);
	}

	@Test
	void row44_absentAndNullAndEmptyAreAlikeWhereNothingMayBeThere() {
		for (String end : new String[] { "", ",\"bid\":null,\"time\":null", ",\"bid\":\"\",\"time\":\"\"" }) {
			Ticker ticker = read("{\"trade_id\":\"7\",\"price\":\"1\",\"size\":\"2\"" + end + "}", Ticker.class);
			assertThat(ticker.tradeId()).isEqualTo(7);
			assertThat(ticker.bid()).isNull();
			assertThat(ticker.time()).isNull();
		}
	}

	@Test
	void aListThatIsNotThereIsEmpty() {
		assertThat(read("{\"id\":\"BTC\"}", Currency.class).convertibleTo()).isEmpty();
		assertThat(read("{\"id\":\"BTC\",\"supported_networks\":null}", Currency.class).supportedNetworks()).isEmpty();
	}

	@Test
	void aMapThatIsNotThereIsEmptyAndWhatIsNullInItIsNotThere() {
		String entry = "{\"id\":\"1\",\"amount\":\"1\",\"created_at\":\"2020-01-01T00:00:00Z\",\"type\":\"fee\"";
		assertThat(read(entry + "}", LedgerEntry.class).details()).isEmpty();
		assertThat(read(entry + ",\"details\":null}", LedgerEntry.class).details()).isEmpty();
		assertThat(read(entry + ",\"details\":{\"a\":null,\"b\":\"\",\"c\":0.10,\"d\":true}}", LedgerEntry.class)
			.details()).isEqualTo(Map.of("b", "", "c", "0.10", "d", "true"));
	}

	@Test
	void nestedJsonInAMapOfTextsIsKeptAsItsText() {
		String entry = "{\"id\":\"1\",\"amount\":\"1\",\"created_at\":\"2020-01-01T00:00:00Z\",\"type\":\"transfer\"";
		assertThat(read(entry
				+ ",\"details\":{\"network\":\"ethereum\",\"data\":{\"k\":\"v\",\"n\":[1.10,null]},\"tags\":[\"a\"]}}",
				LedgerEntry.class)
			.details())
			.isEqualTo(Map.of("network", "ethereum", "data", "{\"k\":\"v\",\"n\":[1.10,null]}", "tags", "[\"a\"]"));
		Transfer transfer = read("""
				{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","type":"withdraw","created_at":"2020-01-01T00:00:00Z",
				"amount":"1","details":{"crypto_address":"0x1","data":{"k":"v"},"fee":0.10}}""", Transfer.class);
		assertThat(transfer.details())
			.isEqualTo(Map.of("crypto_address", "0x1", "data", "{\"k\":\"v\"}", "fee", "0.10"));
	}

	@Test
	void aProductThatWasNeverTradedHasATickerAndFiguresWithoutPrices() {
		Ticker ticker = read("{\"bid\":\"\",\"ask\":\"\",\"volume\":\"0\"}", Ticker.class);
		assertThat(ticker).isEqualTo(new Ticker(null, null, null, null, null, null, BigDecimal.ZERO, null, null));
		assertThat(read(
				"{\"trade_id\":\"\",\"price\":\"\",\"size\":\"\",\"time\":\"\",\"bid\":\"\",\"ask\":\"\",\"volume\":\"0\"}",
				Ticker.class))
			.isEqualTo(ticker);
		ProductStats none = new ProductStats(null, null, null, null, null, null, null, null, null, null);
		assertThat(read("""
				{"open":"","high":"","low":"","last":"","volume":"","volume_30day":"","rfq_volume_24hour":"",
				"rfq_volume_30day":"","conversions_volume_24hour":"","conversions_volume_30day":""}""",
				ProductStats.class))
			.isEqualTo(none);
		assertThat(read("{\"volume\":null}", ProductStats.class)).isEqualTo(none);
	}

	@Test
	void anAnswerWithNoneOfTheFieldsIsNone() {
		assertRefused("{}", Ticker.class);
		assertRefused("{\"iso\":\"2015-01-07T23:47:25Z\",\"epoch\":1}", ProductStats.class);
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.readerForListOf(Ticker.class).readValue("[{\"x\":1}]"));
		assertThat(read("{\"id\":\"BTC\",\"details\":{}}", Currency.class).details()).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("recordsOfAnswers")
	void whatMayBeNullMayBeBlank(Class<?> type) {
		ObjectNode sparse = (ObjectNode) Json.tree(Json.write(Specimens.of(type, false)));
		JsonNode full = Json.tree(Json.write(Specimens.of(type, true)));
		for (RecordComponent component : type.getRecordComponents()) {
			String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && full.has(name);
			boolean scalar = !component.getType().isRecord() || OpenEnum.class.isAssignableFrom(component.getType());
			if (nullable && scalar && component.getType() != String.class) {
				sparse.put(name, "");
			}
			else if (nullable) {
				sparse.putNull(name);
			}
		}
		assertThat(Json.readerFor(type).<Object>readValue(sparse)).isEqualTo(Specimens.of(type, false));
	}

	static Stream<Class<?>> recordsOfAnswers() {
		return Specimens.records()
			.stream()
			.filter((type) -> !OpenEnum.class.isAssignableFrom(type) && !type.getSimpleName().startsWith("New")
					&& !type.getSimpleName().endsWith("Query"))
			.filter((type) -> !NOT_READ.contains(type));
	}

	@Test
	void row42_keepsTheTextOfAValueItDoesNotKnow() {
		Trade trade = read("{\"time\":\"2020-01-01T00:00:00Z\",\"trade_id\":9223372036854775807,\"price\":\"1\","
				+ "\"size\":\"2\",\"side\":\"sideways\",\"unknown\":{\"a\":[1]}}", Trade.class);
		assertThat(trade.side()).isEqualTo(new Side("sideways")).hasToString("sideways");
		assertThat(trade.tradeId()).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void readsRowsOfCandles() {
		Candle candle = read("[1415398768, 0.32, 4.2, 0.35, 4.20000001, 12.3]", Candle.class);
		assertThat(candle).isEqualTo(new Candle(Instant.ofEpochSecond(1415398768), new BigDecimal("0.32"),
				new BigDecimal("4.2"), new BigDecimal("0.35"), new BigDecimal("4.20000001"), new BigDecimal("12.3")));
		assertRefused("[1415398768, 0.32, 4.2, 0.35, 4.2]", Candle.class);
		assertRefused("[1415398768, 0.32, 4.2, null, 4.2, 1]", Candle.class);
		assertRefused("[null, 0.32, 4.2, 0.35, 4.2, 1]", Candle.class);
		assertRefused("[1415398768, 0.32, 4.2, 0.35, 4.2, 1, 2]", Candle.class);
		assertRefused("[1415398768, 0.32, 4.2, [0.35], 4.2, 1]", Candle.class);
		assertRefused("[1415398768, null, null, null, null, 1]", Candle.class);
		assertRefused("[null, null, null, null, null, null]", Candle.class);
		assertRefused("{\"time\":1}", Candle.class);
	}

	@Test
	void readsRowsOfBooks() {
		UUID id = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");
		OrderBook book = read("{\"bids\":[[\"1.5\",\"2\",3]],\"asks\":[[\"1.6\",\"2\",\"" + id
				+ "\"]],\"sequence\":11501001800,\"auction\":null}", OrderBook.class);
		assertThat(book.bids())
			.containsExactly(new OrderBookEntry(new BigDecimal("1.5"), new BigDecimal("2"), 3, null));
		assertThat(book.asks())
			.containsExactly(new OrderBookEntry(new BigDecimal("1.6"), new BigDecimal("2"), null, id));
		assertThat(book.sequence()).isEqualTo(11501001800L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "[\"1\"]", "[\"1\",\"2\"]", "[\"1\",\"2\",null]", "[\"1\",\"2\",3,4]",
			"[\"1\",\"\",3]", "[[\"1\"],\"2\",3]", "{}", "\"x\"", "null", "[\"1\",\"2\",\"x\"]", "[\"1\",\"2\",1.5]" })
	void refusesRowsThatAreNone(String row) {
		assertRefused("{\"bids\":[" + row + "],\"asks\":[],\"sequence\":1}", OrderBook.class);
	}

	@Test
	void refusesNullsInLists() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.readerForListOf(UUID.class).readValue("[null]"));
	}

	@Test
	void whatARecordRefusesIsRefusedForItsReason() {
		assertThat(read("{\"low\":\"1\",\"high\":\"2\"}", Range.class))
			.isEqualTo(new Range(BigDecimal.ONE, BigDecimal.valueOf(2)));
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> read("{\"low\":\"2\",\"high\":\"1\"}", Range.class))
			.withMessageContaining("from 2 to 1")
			.withCauseExactlyInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void row50_refusesTrailingText() {
		assertRefused("\"1\" \"2\"", BigDecimal.class);
	}

	@Test
	void row51_writesOrdersWithPlainDecimalsAndNothingThatIsDefault() {
		NewOrder order = NewOrder.limitBuy("BTC-USD", new BigDecimal("1E-8"), new BigDecimal("6E+4"));
		JsonNode json = Json.tree(Json.write(order));
		assertThat(json.toString()).isEqualTo("{\"product_id\":\"BTC-USD\",\"side\":\"buy\",\"price\":\"60000\","
				+ "\"size\":\"0.00000001\",\"client_oid\":\"" + order.clientOrderId() + "\",\"type\":\"limit\"}");
	}

	@Test
	void whatARecordDerivesIsNotWritten() {
		assertThat(new String(Json.write(new Derived(BigDecimal.ONE, true)), StandardCharsets.UTF_8))
			.isEqualTo("{\"size\":\"1\",\"is_final\":true}");
	}

	private static <T> T read(String json, Class<T> type) {
		@Nullable T value = Json.readerFor(type).readValue(json.getBytes(StandardCharsets.UTF_8));
		assertThat(value).isNotNull();
		return value;
	}

	private static void assertRefused(String json, Class<?> type) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.readerFor(type).readValue(json.getBytes(StandardCharsets.UTF_8)));
	}

	private record Range(BigDecimal low, BigDecimal high) {

		Range {
			if (low.compareTo(high) > 0) {
				throw new IllegalArgumentException("there is nothing from " + low + " to " + high);
			}
		}

	}

	private record Derived(BigDecimal size, Boolean isFinal) {

		public boolean isDone() {
			return true;
		}

		public BigDecimal getDouble() {
			return this.size.add(this.size);
		}

		public BigDecimal half() {
			return this.size;
		}

	}

}
