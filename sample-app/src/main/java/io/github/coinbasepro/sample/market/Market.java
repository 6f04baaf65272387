package io.github.coinbasepro.sample.market;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.ProductStatus;
import io.github.coinbasepro.products.ProductsApi;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.sample.DeskProperties;
import io.github.coinbasepro.sample.feed.Feed;
import io.github.coinbasepro.sample.feed.FeedEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The market: what everybody may see, asked once for all who look.
 */
@Component
public final class Market {

	private static final int MAX_CANDLES = 120;

	private static final int MAX_TRADES = 40;

	private static final int MAX_PRODUCTS = 32;

	private static final Duration PRODUCTS_LIFE = Duration.ofMinutes(5);

	private final ProductsApi api;

	private final Duration bookInterval;

	private final Clock clock;

	private final Mono<List<ProductView>> products;

	private final ConcurrentLruCache<String, ProductFeeds> feeds = new ConcurrentLruCache<>(MAX_PRODUCTS,
			this::feedsOf);

	private final ConcurrentLruCache<Chart, Feed<List<CandleView>>> candles = new ConcurrentLruCache<>(MAX_PRODUCTS,
			this::candlesOf);

	Market(CoinbaseProClient client, DeskProperties properties, Clock clock) {
		this.api = client.products();
		this.bookInterval = properties.exchange().bookInterval();
		this.clock = clock;
		this.products = this.api.list()
			.filter((product) -> product.status().equals(ProductStatus.ONLINE))
			.map(ProductView::of)
			.sort(Comparator.comparing(ProductView::id))
			.collectList()
			.cache((products) -> PRODUCTS_LIFE, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/**
	 * Returns the products that trade.
	 * @return the products by their ids
	 */
	public Mono<List<ProductView>> products() {
		return this.products;
	}

	/**
	 * Watches products, each once however many charts it has.
	 * @param charts products and lengths of their candles
	 * @return what becomes known, without end
	 * @throws IllegalArgumentException if a product id is not valid
	 */
	public Flux<FeedEvent> watch(Collection<Chart> charts) {
		Stream<Flux<FeedEvent>> products = Chart.products(charts)
			.stream()
			.map((productId) -> this.feeds.get(productId).events());
		Stream<Flux<FeedEvent>> candles = charts.stream().distinct().map((chart) -> this.candles.get(chart).events());
		List<Flux<FeedEvent>> all = Stream.concat(products, candles).toList();
		return Flux.fromIterable(all).flatMap(Function.identity(), all.size(), 1);
	}

	private ProductFeeds feedsOf(String productId) {
		TradeQuery trades = TradeQuery.of(productId).withLimit(MAX_TRADES);
		return new ProductFeeds(
				new Feed<>("quote", productId, ProductFeeds.QUOTE, () -> this.api.ticker(productId).map(QuoteView::of)),
				new Feed<>("day", productId, ProductFeeds.DAY, () -> this.api.stats(productId).map(DayView::of)),
				new Feed<>("book", productId, this.bookInterval,
						() -> this.api.orderBook(productId, BookLevel.TWO).map(BookView::of)),
				new Feed<>("trades", productId, ProductFeeds.TRADES, () -> this.api.trades(trades)
					.map((page) -> page.items().stream().limit(MAX_TRADES).map(TradeView::of).toList())));
	}

	private Feed<List<CandleView>> candlesOf(Chart chart) {
		CandleQuery query = CandleQuery.of(chart.product(), chart.granularity());
		return new Feed<>("candles", chart.toString(), ProductFeeds.CANDLES,
				() -> this.api.candles(latest(query))
					.map(CandleView::of)
					.sort(Comparator.comparingLong(CandleView::time))
					.takeLast(MAX_CANDLES)
					.collectList());
	}

	private CandleQuery latest(CandleQuery query) {
		Instant now = this.clock.instant();
		return query.between(now.minus(query.granularity().duration().multipliedBy(MAX_CANDLES)), now)
			.includingUnfinished();
	}

}
