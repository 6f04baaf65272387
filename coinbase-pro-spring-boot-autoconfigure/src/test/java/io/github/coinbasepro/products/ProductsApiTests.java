package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ProductsApi}.
 */
class ProductsApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PRODUCT = """
			{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01",
			"base_increment":"0.00000001","display_name":"BTC-USD","min_market_funds":"1","margin_enabled":false,
			"post_only":false,"limit_only":true,"cancel_only":false,"status":"online","status_message":"",
			"trading_disabled":false,"fx_stablecoin":false,"max_slippage_percentage":"0.02000000",
			"auction_mode":false,"high_bid_limit_percentage":"","a_field_of_tomorrow":{"x":[1]}}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private ProductsApi products() {
		return exchange.client().products();
	}

	@Test
	void listsProducts() {
		exchange.answers("[" + PRODUCT + "," + PRODUCT.replace("BTC-USD", "ETH-USD") + "]");
		StepVerifier.create(products().list().map(Product::id))
			.expectNext("BTC-USD", "ETH-USD")
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products");
	}

	@Test
	void listsProductsOfAType() {
		exchange.answers("[" + PRODUCT + "]");
		StepVerifier.create(products().list("spot")).expectNextCount(1).expectComplete().verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products?type=spot");
		assertThatIllegalArgumentException().isThrownBy(() -> products().list(" "))
			.withMessage("type must not be blank but was ' '");
	}

	@Test
	void getsAProduct() {
		exchange.answers(PRODUCT);
		assertThat(products().get("BTC-USD").block(PATIENCE)).isEqualTo(new Product("BTC-USD", "BTC", "USD",
				new BigDecimal("0.01"), new BigDecimal("0.00000001"), "BTC-USD", new BigDecimal("1"), false, false,
				true, false, ProductStatus.ONLINE, "", false, false, new BigDecimal("0.02000000"), false, null));
		exchange.assertUnsigned("GET", "/products/BTC-USD");
	}

	@Test
	void saysThatAProductDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(products().get("NO-SUCH")).verifyError(NotFoundException.class);
	}

	@ParameterizedTest
	@EnumSource(BookLevel.class)
	void getsAnOrderBook(BookLevel level) {
		exchange.answers("""
				{"bids":[["9.99","0.50000000",2]],"asks":[["10.01","1.5",1],["10.02","3",7]],"sequence":13051505638,
				"auction_mode":false,"auction":null,"time":"2026-09-27T11:22:33.123456789Z"}""");
		OrderBook book = products().orderBook("BTC-USD", level).block(PATIENCE);
		assertThat(book).isEqualTo(new OrderBook(List.of(row("9.99", "0.50000000", 2)),
				List.of(row("10.01", "1.5", 1), row("10.02", "3", 7)), 13051505638L, false, null,
				Instant.parse("2026-09-27T11:22:33.123456789Z")));
		exchange.assertUnsigned("GET", "/products/BTC-USD/book?level=" + level.value());
	}

	@Test
	void getsATicker() {
		exchange.answers("""
				{"trade_id":1090000001,"price":"268.13","size":"0.00136946","time":"2026-09-27T11:22:33.123456Z",
				"bid":"268.12","ask":"268.14","volume":"3969.75","rfq_volume":"1.5","conversions_volume":"0.00"}""");
		assertThat(products().ticker("ETH-BTC").block(PATIENCE))
			.isEqualTo(new Ticker(1090000001L, new BigDecimal("268.13"), new BigDecimal("0.00136946"),
					Instant.parse("2026-09-27T11:22:33.123456Z"), new BigDecimal("268.12"), new BigDecimal("268.14"),
					new BigDecimal("3969.75"), new BigDecimal("1.5"), new BigDecimal("0.00")));
		exchange.assertUnsigned("GET", "/products/ETH-BTC/ticker");
	}

	@Test
	void listsTradesWithTheCursorsBesideThem() {
		exchange.answers(WireMock.okJson("""
				[{"time":"2026-09-27T11:22:33.1Z","trade_id":75,"price":"10.5","size":"0.01","side":"buy"},
				{"time":"2026-09-27T11:22:32Z","trade_id":74,"price":"10.0","size":"0.02","side":"sell"}]""")
			.withHeader("cb-before", "75")
			.withHeader("Cb-After", "74"));
		Page<Trade> page = products().trades(TradeQuery.of("BTC-USD")).block(PATIENCE);
		assertThat(page).isEqualTo(new Page<>(List.of(
				new Trade(Instant.parse("2026-09-27T11:22:33.1Z"), 75, new BigDecimal("10.5"), new BigDecimal("0.01"),
						Side.BUY),
				new Trade(Instant.parse("2026-09-27T11:22:32Z"), 74, new BigDecimal("10.0"), new BigDecimal("0.02"),
						Side.SELL)),
				"75", "74"));
		exchange.assertUnsigned("GET", "/products/BTC-USD/trades");
	}

	@Test
	void asksForOlderAndForNewerTrades() {
		exchange.answers("[]");
		TradeQuery query = TradeQuery.of("BTC-USD").withLimit(50);
		StepVerifier.create(products().trades(query.olderThan("74")))
			.expectNext(new Page<>(List.of(), null, null))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products/BTC-USD/trades?after=74&limit=50");
		products().trades(query.newerThan("75")).block(PATIENCE);
		assertThat(exchange.requests()).extracting("url").contains("/products/BTC-USD/trades?before=75&limit=50");
	}

	@Test
	void listsCandles() {
		exchange.answers("[[1415398768,0.32,4.2,0.35,4.2,12.3],[1415398708,0.31,4.1,0.34,4.1,1e-8]]");
		Instant start = Instant.ofEpochSecond(1415398708);
		StepVerifier
			.create(products()
				.candles(CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE).between(start, start.plusSeconds(60))))
			.expectNext(candle(1415398768, "0.32", "4.2", "0.35", "4.2", "12.3"))
			.expectNext(candle(1415398708, "0.31", "4.1", "0.34", "4.1", "1E-8"))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products/BTC-USD/candles?granularity=60"
				+ "&start=2014-11-07T22%3A18%3A28Z&end=2014-11-07T22%3A19%3A28Z");
	}

	@Test
	void downloadsARangeOfAnyLengthWindowByWindow() {
		exchange.answers("[]");
		String row = "[%d,1,2,1,2,3]";
		String target = "/products/BTC-USD/candles?granularity=86400&start=%s&end=%s";
		exchange.answers(target.formatted("2025-10-28T00%3A00%3A00Z", "2025-12-31T00%3A00%3A00Z"),
				WireMock.okJson("[" + row.formatted(1767139200) + "," + row.formatted(1767052800) + "]"));
		exchange.answers(target.formatted("2025-01-01T00%3A00%3A00Z", "2025-10-27T00%3A00%3A00Z"),
				WireMock.okJson("[" + row.formatted(1735689600) + "]"));
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_DAY)
			.between(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2025-12-31T00:00:00Z"));
		assertThat(products().candles(query).map(Candle::time).collectList().block(PATIENCE)).containsExactly(
				Instant.parse("2025-12-31T00:00:00Z"), Instant.parse("2025-12-30T00:00:00Z"),
				Instant.parse("2025-01-01T00:00:00Z"));
		assertThat(products().candleBatches(query.fromOldest())
			.map((batch) -> batch.number() + "/" + batch.total() + " " + batch.gaps().size())
			.collectList()
			.block(PATIENCE)).containsExactly("1/2 299", "2/2 63");
		assertThat(exchange.requests()).hasSize(4);
	}

	@Test
	void aRowOfCandlesThatHoldsNothingIsAGap() {
		exchange.answers("[[1767139200,1,2,1,2,3],[1767052800,null,null,null,null,null],[1766966400,1,2,1,2,3]]");
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_DAY)
			.between(Instant.parse("2025-12-29T00:00:00Z"), Instant.parse("2025-12-31T00:00:00Z"));
		StepVerifier.create(products().candleBatches(query)).assertNext((batch) -> {
			assertThat(batch.candles()).extracting(Candle::time)
				.containsExactly(Instant.parse("2025-12-31T00:00:00Z"), Instant.parse("2025-12-29T00:00:00Z"));
			assertThat(batch.gaps()).containsExactly(Instant.parse("2025-12-30T00:00:00Z"));
		}).expectComplete().verify(PATIENCE);
		assertThat(products().candles(CandleQuery.of("BTC-USD", Granularity.ONE_DAY)).collectList().block(PATIENCE))
			.hasSize(2);
	}

	@Test
	void asksOnceMoreForAWindowThatIsAnsweredWithNothing() {
		exchange.answers("[]");
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_DAY)
			.between(Instant.parse("2025-12-30T00:00:00Z"), Instant.parse("2025-12-31T00:00:00Z"));
		StepVerifier.create(products().candleBatches(query))
			.assertNext((batch) -> assertThat(batch.gaps()).hasSize(2))
			.expectComplete()
			.verify(PATIENCE);
		assertThat(exchange.requests()).hasSize(2);
	}

	@Test
	void stopsDownloadingWhenItsReaderStops() {
		exchange.answers("[[1767139200,1,2,1,2,3],[1767052800,1,2,1,2,3]]");
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_DAY)
			.between(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2025-12-31T00:00:00Z"));
		products().candles(query).take(1).blockLast(PATIENCE);
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void walksBackThroughTradesToAnId() {
		String trade = """
				{"time":"2026-09-27T11:22:33Z","trade_id":%d,"price":"1","size":"1","side":"buy"}""";
		exchange.answers("/products/BTC-USD/trades?limit=2",
				WireMock.okJson("[" + trade.formatted(9) + "," + trade.formatted(8) + "]").withHeader("CB-AFTER", "8"));
		exchange.answers("/products/BTC-USD/trades?after=8&limit=2",
				WireMock.okJson("[" + trade.formatted(7) + "," + trade.formatted(6) + "]").withHeader("CB-AFTER", "6"));
		assertThat(products().allTrades(TradeQuery.of("BTC-USD").withLimit(2))
			.takeWhile((each) -> each.tradeId() > 6)
			.map(Trade::tradeId)
			.collectList()
			.block(PATIENCE)).containsExactly(9L, 8L, 7L);
		assertThat(exchange.requests()).hasSize(2);
	}

	@Test
	void asksForTheNewestCandlesWithoutARange() {
		exchange.answers("[]");
		StepVerifier.create(products().candles(CandleQuery.of("BTC-USD", Granularity.SIX_HOURS)))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products/BTC-USD/candles?granularity=21600");
	}

	@Test
	void getsStats() {
		exchange.answers("""
				{"open":"720","high":"770.5","low":"710","last":"760","volume":"110000","volume_30day":"9800000",
				"rfq_volume_24hour":"1","rfq_volume_30day":"2","conversions_volume_24hour":"3",
				"conversions_volume_30day":"4"}""");
		assertThat(products().stats("BTC-USD").block(PATIENCE))
			.isEqualTo(new ProductStats(new BigDecimal("720"), new BigDecimal("770.5"), new BigDecimal("710"),
					new BigDecimal("760"), new BigDecimal("110000"), new BigDecimal("9800000"), new BigDecimal("1"),
					new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4")));
		exchange.assertUnsigned("GET", "/products/BTC-USD/stats");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> products().get(".."));
		assertThatIllegalArgumentException().isThrownBy(() -> products().orderBook("", BookLevel.TWO));
		assertThatIllegalArgumentException().isThrownBy(() -> products().ticker("../orders"));
		assertThatIllegalArgumentException().isThrownBy(() -> products().stats("a/b"));
		assertThatIllegalArgumentException().isThrownBy(() -> products().trades(TradeQuery.of("?x")));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void sendsNothingUntilSubscribedTo() {
		Mono<Product> product = products().get("BTC-USD");
		assertThat(exchange.requests()).isEmpty();
		exchange.answers(PRODUCT);
		product.block(PATIENCE);
		product.block(PATIENCE);
		assertThat(exchange.requests()).hasSize(2);
	}

	private static OrderBookEntry row(String price, String size, int orders) {
		return new OrderBookEntry(new BigDecimal(price), new BigDecimal(size), orders, null);
	}

	private static Candle candle(long time, String low, String high, String open, String close, String volume) {
		return new Candle(Instant.ofEpochSecond(time), new BigDecimal(low), new BigDecimal(high), new BigDecimal(open),
				new BigDecimal(close), new BigDecimal(volume));
	}

}
