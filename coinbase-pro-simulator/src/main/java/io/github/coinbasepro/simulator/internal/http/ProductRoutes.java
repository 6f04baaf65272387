package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.BookSnapshot;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Product;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.Trade;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;
import io.github.coinbasepro.simulator.internal.market.Candle;
import io.github.coinbasepro.simulator.internal.market.Candles;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import org.jspecify.annotations.Nullable;

/**
 * The routes of products.
 */
final class ProductRoutes {

	private static final int TRADES = 1000;

	private static final int CANDLES = 350;

	private static final long DAY = 86_400;

	private final Exchange exchange;

	private final SeededMarket market;

	private final InstantSource clock;

	ProductRoutes(Exchange exchange, SeededMarket market, InstantSource clock) {
		this.exchange = exchange;
		this.market = market;
		this.clock = clock;
	}

	List<Route> routes() {
		return List.of(Route.open("GET", "/products", this::list), Route.open("GET", "/products/{id}", this::get),
				Route.open("GET", "/products/{id}/book", this::book),
				Route.open("GET", "/products/{id}/ticker", this::ticker),
				Route.open("GET", "/products/{id}/trades", this::trades),
				Route.open("GET", "/products/{id}/candles", this::candles),
				Route.open("GET", "/products/{id}/stats", this::stats));
	}

	private Answer list(Call call) {
		return Answer.ok(this.exchange.products().stream().map(ProductBody::of).toList());
	}

	private Answer get(Call call) {
		return Answer.ok(ProductBody.of(product(call)));
	}

	private Product product(Call call) {
		return this.exchange.products()
			.stream()
			.filter((product) -> product.id().equals(call.variable()))
			.findFirst()
			.orElseThrow(ApiException::notFound);
	}

	private Answer book(Call call) {
		String level = call.query().first("level");
		if (level != null && !level.matches("[123]")) {
			throw ApiException.badRequest("unexpected level: _");
		}
		BookSnapshot book = this.exchange.book(call.variable());
		return Answer.ok(BookBody.of(book, (level != null) ? Integer.parseInt(level) : 1));
	}

	private Answer trades(Call call) {
		int limit = call.query().limit(TRADES);
		List<Trade> trades = this.exchange.trades(call.variable(), call.query().numberedSlice(limit));
		return Paging.page(trades, Trade::tradeId, TradeBody::of);
	}

	private Answer ticker(Call call) {
		if (product(call).mode() == TradingMode.DELISTED) {
			throw ApiException.badRequest("Not allowed for delisted products");
		}
		BookSnapshot book = this.exchange.book(call.variable());
		Trade last = this.exchange.trades(call.variable(), Slice.newest(1)).stream().findFirst().orElse(null);
		String ask = best(book.asks());
		String bid = best(book.bids());
		String volume = volume(lately(call.variable(), 1));
		return Answer.ok((last != null)
				? new TickerBody(ask, bid, volume, last.tradeId(), Decimals.trimmed(last.price()),
						Decimals.trimmed(last.size()), Timestamps.micros(last.time()), "0")
				: new TickerBody(ask, bid, volume, null, null, null, null, null));
	}

	private static String best(List<BookSnapshot.Entry> entries) {
		return entries.isEmpty() ? "" : Decimals.trimmed(entries.get(0).price());
	}

	private Answer stats(Call call) {
		Candle day = lately(call.variable(), 1);
		return Answer.ok(new StatsBody(price(day, Candle::open), price(day, Candle::high), price(day, Candle::low),
				price(day, Candle::close), volume(day), volume(lately(call.variable(), 30)), "0", "0"));
	}

	private static String price(@Nullable Candle candle, Function<Candle, BigDecimal> price) {
		return (candle != null) ? Decimals.trimmed(price.apply(candle)) : "";
	}

	private @Nullable Candle lately(String productId, int days) {
		long now = this.clock.instant().getEpochSecond();
		return this.market.candles(productId).sum(now - days * DAY, now);
	}

	private static String volume(@Nullable Candle candle) {
		return (candle != null) ? Decimals.trimmed(candle.volume()) : "0";
	}

	private Answer candles(Call call) {
		product(call);
		return Answer.ok(candles(this.market.candles(call.variable()), call.query()).map(ProductRoutes::row).toList());
	}

	private Stream<Candle> candles(Candles candles, Query query) {
		if (CandleRange.isAbsent(query)) {
			long now = this.clock.instant().getEpochSecond();
			return candles.newest(CANDLES, now, CandleRange.granularity(query)).stream();
		}
		CandleRange range = CandleRange.of(query);
		return candles.between(range.start(), range.end(), range.granularity()).stream();
	}

	private static List<Object> row(Candle candle) {
		return List.of(candle.time(), candle.low().stripTrailingZeros(), candle.high().stripTrailingZeros(),
				candle.open().stripTrailingZeros(), candle.close().stripTrailingZeros(),
				candle.volume().stripTrailingZeros());
	}

}
