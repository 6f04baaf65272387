package io.github.coinbasepro.simulator;

import java.math.BigDecimal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketDataApiTests {

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterAll
	void close() {
		this.exchange.close();
	}

	@Test
	void productsHaveTheFieldsOfTheExchange() {
		assertThat(this.client.get("/products").column("id")).containsExactly("BTC-USD", "ETH-USD", "SOL-USD",
				"ETH-BTC");
		assertThat(this.client.get("/products/BTC-USD").body()).isEqualTo("""
				{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",\
				"base_increment":"0.00000001","display_name":"BTC-USD","min_market_funds":"1","margin_enabled":false,\
				"post_only":false,"limit_only":false,"cancel_only":false,"status":"online","status_message":"",\
				"trading_disabled":false,"fx_stablecoin":false,"max_slippage_percentage":"0.02000000",\
				"auction_mode":false,"high_bid_limit_percentage":""}""");
	}

	@Test
	void answersAreJson() {
		assertThat(this.client.get("/products").header("content-type")).isEqualTo("application/json; charset=utf-8");
		assertThat(this.client.get("/time").header("cache-control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/products/XXX", "/products/btc-usd", "/products/XXX/book", "/products/XXX/ticker",
			"/products/XXX/trades", "/products/XXX/candles", "/products/XXX/stats", "/currencies/XXX" })
	void whatIsNotListedIsNotFound(String target) {
		assertThat(this.client.get(target).message()).isEqualTo("404 NotFound");
	}

	@Test
	void timeIsThatOfTheClock() {
		assertThat(this.client.get("/time").body())
			.isEqualTo("{\"iso\":\"2026-03-04T12:34:56.789Z\",\"epoch\":1772627696.789}");
	}

	@Test
	void currenciesSayWhatTheyAre() {
		assertThat(this.client.get("/currencies").column("id")).containsExactly("BTC", "ETH", "SOL", "USDC", "USD",
				"CBETH");
		JsonNode details = this.client.get("/currencies/USD").json().path("details");
		assertThat(details.path("type").stringValue()).isEqualTo("fiat");
		assertThat(details.path("min_withdrawal_amount").isNumber()).isTrue();
	}

	@Test
	void levelOneIsTheBestOfLevelTwoWhichSumsUpLevelThree() {
		JsonNode one = this.client.get("/products/BTC-USD/book").json();
		JsonNode two = this.client.get("/products/BTC-USD/book?level=2").json();
		JsonNode three = this.client.get("/products/BTC-USD/book?level=3").json();
		for (String side : new String[] { "bids", "asks" }) {
			assertThat(one.path(side)).hasSize(1);
			assertThat(one.path(side).path(0)).isEqualTo(two.path(side).path(0));
			assertThat(total(two.path(side))).isEqualByComparingTo(total(three.path(side)));
			assertThat(three.path(side).path(0).path(2).stringValue()).hasSize(36);
		}
		assertThat(new BigDecimal(one.path("bids").path(0).path(0).stringValue()))
			.isLessThan(new BigDecimal(one.path("asks").path(0).path(0).stringValue()));
		assertThat(one.path("sequence").isIntegralNumber()).isTrue();
		assertThat(one.path("auction").isNull()).isTrue();
	}

	private static BigDecimal total(JsonNode rows) {
		BigDecimal total = BigDecimal.ZERO;
		for (JsonNode row : rows) {
			total = total.add(new BigDecimal(row.path(1).stringValue()));
		}
		return total;
	}

	@ParameterizedTest
	@CsvSource({ "level=0", "level=4", "level=two" })
	void levelsThatDoNotExistAreRefused(String query) {
		assertThat(this.client.get("/products/BTC-USD/book?" + query).message()).isEqualTo("400 unexpected level: _");
	}

	@Test
	void tickerIsTheLastTradeBetweenTheBestPrices() {
		JsonNode ticker = this.client.get("/products/ETH-USD/ticker").json();
		JsonNode trade = this.client.get("/products/ETH-USD/trades?limit=1").json().path(0);
		JsonNode book = this.client.get("/products/ETH-USD/book").json();
		assertThat(ticker.path("trade_id")).isEqualTo(trade.path("trade_id"));
		assertThat(ticker.path("time")).isEqualTo(trade.path("time"));
		assertThat(new BigDecimal(ticker.path("price").stringValue()))
			.isEqualByComparingTo(trade.path("price").stringValue());
		assertThat(ticker.path("bid")).isEqualTo(book.path("bids").path(0).path(0));
		assertThat(ticker.path("ask")).isEqualTo(book.path("asks").path(0).path(0));
	}

	@Test
	void statsCoverTheLastDay() {
		JsonNode stats = this.client.get("/products/BTC-USD/stats").json();
		BigDecimal low = new BigDecimal(stats.path("low").stringValue());
		BigDecimal high = new BigDecimal(stats.path("high").stringValue());
		assertThat(new BigDecimal(stats.path("open").stringValue())).isBetween(low, high);
		assertThat(new BigDecimal(stats.path("last").stringValue())).isBetween(low, high);
		assertThat(new BigDecimal(stats.path("volume_30day").stringValue()))
			.isGreaterThan(new BigDecimal(stats.path("volume").stringValue()).multiply(BigDecimal.TEN));
	}

	@ParameterizedTest
	@ValueSource(ints = { 60, 300, 900, 3600, 21600, 86400 })
	void newestCandlesComeFirst(int granularity) {
		JsonNode candles = this.client.get("/products/BTC-USD/candles?granularity=" + granularity).json();
		assertThat(candles).hasSize(350);
		long newest = candles.path(0).path(0).longValue();
		assertThat(newest).isBetween(ApiClient.NOW.getEpochSecond() - 2L * granularity, ApiClient.NOW.getEpochSecond());
		assertThat(candles.path(1).path(0).longValue()).isEqualTo(newest - granularity);
		assertThat(candles.path(0)).hasSize(6).allMatch(JsonNode::isNumber);
	}

	@ParameterizedTest
	@CsvSource({ "start=2026-03-04T06:00:00Z&end=2026-03-04T11:00:00Z, 301",
			"start=2026-03-04T10:00:30.5Z&end=2026-03-04T10:03:00.000000Z, 3", "start=1772620000&end=1772620060, 1",
			"start=2026-03-04T10:00:00Z&end=2026-03-04T10:00:00Z, 1", "start=1772582400&end=2026-03-04, 1",
			"start=2026-03-04&end=2026-03-04T00:05:00Z, 6" })
	void rangeOfCandlesIncludesBothEnds(String range, int rows) {
		assertThat(this.client.get("/products/BTC-USD/candles?granularity=60&" + range).json()).hasSize(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "granularity=61|400 Unsupported granularity",
			"granularity=60&start=2026-03-04T06:00:00Z&end=2026-03-04T11:00:01Z|400 granularity too small for the"
					+ " requested time range. Count of aggregations requested exceeds 300",
			"start=2026-03-04T10:00:00Z&end=2026-03-04T09:59:59Z|400 start must be before end",
			"start=2026-03-04&end=2026-03-03|400 start must be before end",
			"start=2026-03-04T06:00:00Z|400 end must be a time, as start and end go together",
			"start=yesterday&end=today|400 start must be a time, as start and end go together" })
	void candlesThatCannotBeAreRefused(String query, String message) {
		assertThat(this.client.get("/products/BTC-USD/candles?" + query).message()).isEqualTo(message);
	}

	@Test
	void queryThatCannotBeDecodedIsRefused() {
		assertThat(this.client.raw("GET /products/BTC-USD/book?level=%zz HTTP/1.1\r\nUser-Agent: test"))
			.startsWith("HTTP/1.1 400 ")
			.endsWith("{\"message\":\"BadRequest\"}");
	}

}
