package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MarketControlTests {

	private static final String LIMIT = "{'side':'buy','product_id':'BTC-USD','price':'100','size':'0.1'}";

	private static final String MARKET = "{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	private final SimulatedProduct product = this.exchange.product("BTC-USD");

	@BeforeEach
	void stand() {
		this.exchange.time().stand();
	}

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private String book() {
		JsonNode book = this.client.get("/products/BTC-USD/book?level=2").json();
		return book.path("bids") + " " + book.path("asks");
	}

	@Test
	void bookIsWhatTheTestSets() {
		this.product
			.setBook(SimulatedBook.empty().bid("99.99", "1").bid("99.5", "3").ask("100.01", "2").ask("100.01", "1"));
		assertThat(book()).isEqualTo("[[\"99.99\",\"1\",1],[\"99.5\",\"3\",1]] [[\"100.01\",\"3\",2]]");
		this.exchange.advanceMarket(5);
		assertThat(book()).isEqualTo("[[\"99.99\",\"1\",1],[\"99.5\",\"3\",1]] [[\"100.01\",\"3\",2]]");
		this.product.setBook(SimulatedBook.empty());
		assertThat(book()).isEqualTo("[] []");
	}

	@Test
	void ordersOfUsersStayWhenABookIsSet() {
		String id = this.client.placed(LIMIT);
		this.product.setBook(SimulatedBook.empty().ask("99", "0.04"));
		assertThat(book()).isEqualTo("[[\"100\",\"0.06\",1]] []");
		assertThat(this.client.signed("GET", "/fills?order_id=" + id).column("liquidity")).containsExactly("M");
	}

	@Test
	void booksThatCannotBeAreRefused() {
		SimulatedBook book = SimulatedBook.empty().bid("100", "1");
		assertThatIllegalArgumentException().isThrownBy(() -> book.ask("100", "1")).withMessageContaining("crossed");
		assertThatIllegalArgumentException().isThrownBy(() -> this.product.setBook(book.ask("100.001", "1")))
			.withMessageEndingWith("price is too accurate. Smallest unit is 0.01000000");
		assertThatIllegalArgumentException().isThrownBy(() -> this.exchange.product("XXX"));
	}

	@Test
	void bookMayBeLargerThanThatOfAnyUser() {
		SimulatedBook book = SimulatedBook.empty();
		for (int i = 0; i < 600; i++) {
			book = book.bid(Integer.toString(100 + i), "0.001");
		}
		this.product.setBook(book);
		assertThat(this.client.get("/products/BTC-USD/book?level=3").json().path("bids")).hasSize(600);
	}

	@Test
	void marketGoesOnFromTheLastPrice() {
		this.product.setBook(SimulatedBook.empty().ask("100", "1"));
		this.client.placed(MARKET);
		this.product.returnToMarket();
		this.exchange.advanceMarket(1);
		JsonNode ticker = this.client.get("/products/BTC-USD/ticker").json();
		assertThat(ticker.path("bid").asDecimal()).isBetween(new BigDecimal("98"), new BigDecimal("102"));
	}

	private BigDecimal ticker(String name) {
		return new BigDecimal(this.client.get("/products/BTC-USD/ticker").json().path(name).stringValue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "50000", "0.01", "90000.01" })
	void priceIsWhatTheTestSets(String price) {
		this.product.setPrice(price);
		assertThat(ticker("price")).isEqualByComparingTo(price);
		assertThat(ticker("ask")).isEqualByComparingTo(new BigDecimal(price).add(new BigDecimal("0.01")));
		this.exchange.advanceMarket(3);
		assertThat(ticker("price")).isEqualByComparingTo(price);
		assertThat(this.client.get("/products/BTC-USD/candles?granularity=60").json().path(0).path(4).decimalValue())
			.isEqualByComparingTo(price);
	}

	@Test
	void ordersOfUsersTradeWhenThePriceReachesThem() {
		String sold = this.client.placed("{'side':'sell','product_id':'BTC-USD','price':'70000','size':'0.3'}");
		String bought = this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'50000','size':'0.3'}");
		String waiting = this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'49999.99','size':'0.3'}");
		this.product.setPrice("80000");
		assertThat(doneAt(sold)).isEqualByComparingTo("21000");
		assertThat(ticker("price")).isEqualByComparingTo("80000");
		this.product.setPrice("50000.00");
		assertThat(doneAt(bought)).isEqualByComparingTo("15000");
		assertThat(this.client.signed("GET", "/orders/" + waiting).json().path("status").stringValue())
			.isEqualTo("open");
		assertThat(ticker("price")).isEqualByComparingTo("50000");
	}

	private BigDecimal doneAt(String id) {
		JsonNode order = this.client.signed("GET", "/orders/" + id).json();
		assertThat(order.path("status").stringValue()).isEqualTo("done");
		return new BigDecimal(order.path("executed_value").stringValue());
	}

	@Test
	void stopsThatThePriceReachesTradeAtIt() {
		String stop = this.client.placed("{'side':'sell','product_id':'BTC-USD','price':'40000','size':'1',"
				+ "'stop':'loss','stop_price':'51000'}");
		this.product.setPrice("51000.01");
		assertThat(this.client.signed("GET", "/orders/" + stop).json().path("status").stringValue())
			.isEqualTo("active");
		this.product.setPrice("50000");
		assertThat(doneAt(stop)).isBetween(new BigDecimal("49900"), new BigDecimal("50000"));
		assertThat(ticker("price")).isEqualByComparingTo("50000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "50000.001" })
	void pricesThatCannotBeAreRefused(String price) {
		String before = book();
		assertThatIllegalArgumentException().isThrownBy(() -> this.product.setPrice(price))
			.withMessageContaining("must be a positive multiple of 0.01");
		assertThat(book()).isEqualTo(before);
		this.product.disableTrading();
		assertThatIllegalArgumentException().isThrownBy(() -> this.product.setPrice("50000"))
			.withMessageContaining("cannot be set: Trading pair not available");
	}

	@Test
	void newestCandlesAreAsManyThoughTimeHasPassed() {
		this.exchange.time().advance(Duration.ofMinutes(7));
		this.product.setPrice("50000");
		JsonNode candles = this.client.get("/products/BTC-USD/candles?granularity=60").json();
		assertThat(candles).hasSize(350);
		assertThat(candles.path(0).path(4).decimalValue()).isEqualByComparingTo("50000");
	}

	@Test
	void productMayNeverHaveTraded() {
		this.product.forgetTrades();
		assertThat(this.client.get("/products/BTC-USD/ticker").body())
			.isEqualTo("{\"ask\":\"\",\"bid\":\"\",\"volume\":\"0\"}");
		JsonNode stats = this.client.get("/products/BTC-USD/stats").json();
		assertThat(List.of("open", "high", "low", "last")).allMatch((name) -> stats.path(name).stringValue().isEmpty());
		assertThat(stats.path("volume").stringValue()).isEqualTo("0");
		assertThat(stats.path("volume_30day").stringValue()).isEqualTo("0");
		assertThat(this.client.get("/products/BTC-USD/trades").body()).isEqualTo("[]");
		assertThat(this.client.get("/products/BTC-USD/candles").body()).isEqualTo("[]");
		assertThat(this.client.get("/products/stats").status()).isEqualTo(200);
		this.product.setBook(SimulatedBook.empty().ask("100", "1"));
		this.client.placed(MARKET);
		assertThat(ticker("price")).isEqualByComparingTo("100");
		assertThat(this.client.get("/products/BTC-USD/candles").json()).hasSize(1);
	}

	@Test
	void tradesAreRepeatedAtTheirDistances(@TempDir Path folder) throws IOException {
		Path csv = folder.resolve("trades.csv");
		Files.writeString(csv, """
				time,price,size,side
				2021-05-01T00:00:00Z,50000.00,0.5,buy
				2021-05-01T00:00:01.5Z,50001.00,0.00001,sell
				2021-05-01T01:00:00Z,49999.00,2,buy
				""");
		assertThat(this.product.replayTrades(csv)).isEqualTo(3);
		JsonNode trades = this.client.get("/products/BTC-USD/trades?limit=3").json();
		assertThat(trades.path(2).path("time").stringValue()).startsWith("2026-03-04T12:34:56.789");
		assertThat(trades.path(1).toString()).contains("\"side\":\"sell\"", "\"size\":\"0.00001000\"",
				"\"price\":\"50001.00000000\"", "12:34:58.289");
		assertThat(trades.path(0).toString()).contains("\"side\":\"buy\"", "\"price\":\"49999.00000000\"",
				"13:34:56.789");
		assertThat(book()).startsWith("[[\"49998.99\",\"2\",1],[\"49974\",\"0.5\",1],")
			.contains("[[\"49999.01\",\"2\",1],[\"50024\",\"0.5\",1],");
	}

	@Test
	void ordersOfUsersTradeInARepetition() throws IOException {
		this.product.setBook(SimulatedBook.empty());
		String id = this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'49990','size':'1'}");
		this.product.replayTrades(new StringReader("1,50000,5,buy\n2,49980,0.4,buy\n3,49990,0.6,buy\n"));
		JsonNode order = this.client.signed("GET", "/orders/" + id).json();
		assertThat(order.path("done_reason").stringValue()).isEqualTo("filled");
		assertThat(order.path("executed_value").stringValue()).isEqualTo("49990.0000000000000000");
		assertThat(this.client.signed("GET", "/fills?order_id=" + id).column("liquidity")).containsExactly("M", "M");
	}

	@Test
	void ordersEndWhileARepetitionPasses() throws IOException {
		String id = this.client
			.placed(LIMIT.replace("'100'", "'49990'").replace("}", ",'time_in_force':'GTT','cancel_after':'min'}"));
		this.product.replayTrades(new StringReader("0,50000,1,buy\n61,49980,1,buy\n"));
		assertThat(this.client.signed("GET", "/orders/" + id).message()).isEqualTo("404 NotFound");
	}

	@ParameterizedTest
	@CsvSource({ "60, 2026-03-04T12:35:00Z", "3600, 2026-03-04T13:00:00Z" })
	void candlesAreRepeatedToTheLastDigit(int granularity, String start) throws IOException {
		String rows = """
				%d,102,103,102.5,102.01,3.00000001
				%d,99.5,110,100,107.25,8
				""".formatted(10L * granularity, 9L * granularity);
		assertThat(this.product.replayCandles(new StringReader("time,low,high,open,close,volume\n" + rows)))
			.isEqualTo(2);
		long time = Instant.parse(start).getEpochSecond();
		assertThat(this.client
			.get("/products/BTC-USD/candles?granularity=" + granularity + "&start=" + start + "&end="
					+ (time + granularity))
			.body())
			.isEqualTo("[[" + (time + granularity) + ",102,103,102.5,102.01,3.00000001],[" + time
					+ ",99.5,110,100,107.25,8]]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1,2,3|Line 1 cannot be read: it needs 4 fields, not 3",
					"1,2,3,up|Line 1 cannot be read: side must be buy or sell but was 'up'",
					"1,1e3,3,buy|Line 1 cannot be read: '1e3' is no decimal number",
					"1,50000.001,1,buy|cannot be repeated: price is too accurate. Smallest unit is 0.01000000" })
	void rowsThatAreNoTradesAreRefused(String row, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.product.replayTrades(new StringReader(row)))
			.withMessageContaining(message);
	}

	@Test
	void modesKeepOrdersOutAndShow() {
		String standing = this.client.placed(LIMIT);
		this.product.postOnly();
		assertMode("post_only", MARKET, "400 Post only mode");
		this.client.placed(LIMIT.replace("}", ",'post_only':true}"));
		this.product.limitOnly();
		assertMode("limit_only", MARKET, "400 Limit only mode");
		this.client.placed(LIMIT);
		this.product.cancelOnly();
		assertMode("cancel_only", LIMIT, "400 Cancel only mode");
		this.product.disableTrading();
		assertMode("trading_disabled", LIMIT, "400 Trading pair not available");
		this.exchange.advanceMarket(3);
		assertThat(this.client.signed("DELETE", "/orders/" + standing).status()).isEqualTo(200);
		this.product.tradeFreely();
		this.client.placed(LIMIT);
	}

	private void assertMode(String flag, String order, String message) {
		assertThat(this.client.get("/products/BTC-USD").json().path(flag).booleanValue()).isTrue();
		assertThat(this.client.order(order).message()).isEqualTo(message);
	}

	@Test
	void delistedProductHasNoOrdersUntilItIsListedAgain() {
		this.client.placed(LIMIT);
		this.client.placed(LIMIT.replace("}", ",'stop':'entry','stop_price':'99'}"));
		this.product.delist();
		JsonNode product = this.client.get("/products/BTC-USD").json();
		assertThat(product.path("status").stringValue()).isEqualTo("delisted");
		assertThat(product.path("trading_disabled").booleanValue()).isTrue();
		assertThat(this.client.signed("GET", "/orders?status=all").body()).isEqualTo("[]");
		assertThat(this.client.signed("GET", "/accounts").json().path(4).path("available").stringValue())
			.isEqualTo("100000");
		assertThat(book()).isEqualTo("[] []");
		assertThat(this.client.get("/products/BTC-USD/ticker").message())
			.isEqualTo("400 Not allowed for delisted products");
		assertThat(this.client.order(LIMIT).message()).isEqualTo("400 Trading pair not available");
		this.product.tradeFreely();
		this.exchange.advanceMarket(1, Duration.ofSeconds(1));
		assertThat(book()).isNotEqualTo("[] []");
	}

}
