package io.github.coinbasepro.test.http;

import java.time.InstantSource;
import java.util.List;

import io.github.coinbasepro.test.engine.BookSnapshot;
import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.engine.Product;
import io.github.coinbasepro.test.engine.Slice;
import io.github.coinbasepro.test.engine.Trade;
import io.github.coinbasepro.test.market.Candle;
import io.github.coinbasepro.test.market.SeededMarket;
import org.jspecify.annotations.Nullable;

/**
 * The routes of products.
 */
final class ProductRoutes {

	private static final int TRADES = 1000;

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
		return Paging.page(trades, limit, Trade::tradeId, TradeBody::of);
	}

	private Answer ticker(Call call) {
		BookSnapshot book = this.exchange.book(call.variable());
		Trade last = this.exchange.trades(call.variable(), Slice.newest(1))
			.stream()
			.findFirst()
			.orElseThrow(ApiException::notFound);
		return Answer.ok(new TickerBody(best(book.asks()), best(book.bids()), volume(lately(call.variable(), 1)),
				last.tradeId(), Decimals.trimmed(last.price()), Decimals.trimmed(last.size()),
				Timestamps.micros(last.time()), "0"));
	}

	private static @Nullable String best(List<BookSnapshot.Entry> entries) {
		return entries.isEmpty() ? null : Decimals.trimmed(entries.get(0).price());
	}

	private Answer stats(Call call) {
		Candle day = lately(call.variable(), 1);
		if (day == null) {
			throw ApiException.notFound();
		}
		return Answer
			.ok(new StatsBody(Decimals.trimmed(day.open()), Decimals.trimmed(day.high()), Decimals.trimmed(day.low()),
					Decimals.trimmed(day.close()), volume(day), volume(lately(call.variable(), 30)), "0", "0"));
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
		CandleRange range = CandleRange.of(call.query(), this.clock.instant());
		List<Candle> candles = this.market.candles(call.variable())
			.between(range.start(), range.end(), range.granularity());
		return Answer.ok(candles.stream().map(ProductRoutes::row).toList());
	}

	private static List<Object> row(Candle candle) {
		return List.of(candle.time(), candle.low().stripTrailingZeros(), candle.high().stripTrailingZeros(),
				candle.open().stripTrailingZeros(), candle.close().stripTrailingZeros(),
				candle.volume().stripTrailingZeros());
	}

}
