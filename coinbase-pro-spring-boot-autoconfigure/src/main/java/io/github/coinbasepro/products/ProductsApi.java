package io.github.coinbasepro.products;

import java.util.List;
import java.util.Map;

import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.internal.book.BookReading;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The markets: what is traded, at which prices, and what was. Public.
 */
public class ProductsApi {

	private static final int BOOK_LIMIT = 64 * 1024 * 1024;

	static final Endpoint<List<Product>> LIST = Endpoint.get("products.list", "/products").answersListOf(Product.class);

	static final Endpoint<Product> GET = Endpoint.get("products.get", "/products/{product_id}").answers(Product.class);

	static final Endpoint<OrderBook> ORDER_BOOK = Endpoint.get("products.orderBook", "/products/{product_id}/book")
		.answerLimit(BOOK_LIMIT)
		.answers((headers) -> new BookReading());

	static final Endpoint<Ticker> TICKER = Endpoint.get("products.ticker", "/products/{product_id}/ticker")
		.answers(Ticker.class);

	static final Endpoint<Page<Trade>> TRADES = Endpoint.get("products.trades", "/products/{product_id}/trades")
		.answersPageOf(Trade.class);

	static final Endpoint<List<Candle>> CANDLES = Endpoint.get("products.candles", "/products/{product_id}/candles")
		.answers(Answer.rowsOf(CandleRow.class, CandleRow::candles));

	static final Endpoint<ProductStats> STATS = Endpoint.get("products.stats", "/products/{product_id}/stats")
		.answers(ProductStats.class);

	static final Endpoint<List<ProductVolume>> VOLUME_SUMMARY = Endpoint
		.get("products.volumeSummary", "/products/volume-summary")
		.answersListOf(ProductVolume.class);

	static final Endpoint<Map<String, ProductStatsByPeriod>> ALL_STATS = Endpoint
		.get("products.allStats", "/products/stats")
		.answersMapOf(ProductStatsByPeriod.class);

	static final Endpoint<List<FeeRate>> FEE_RATES = Endpoint.get("products.feeRates", "/fee-rates")
		.answersListOf(FeeRate.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public ProductsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all products, delisted ones too: {@code GET /products}. Public; rate limit:
	 * public. May be 5 seconds old.
	 * @return the products
	 */
	public Flux<Product> list() {
		return this.transport.send(LIST.call()).flatMapIterable((products) -> products);
	}

	/**
	 * Lists the products of a type: {@code GET /products}. Public; rate limit: public.
	 * The exchange takes a type but does not document which there are.
	 * @param type the type, as the exchange writes it
	 * @return the products
	 * @throws IllegalArgumentException if the type is blank
	 */
	public Flux<Product> list(String type) {
		return this.transport.send(LIST.call().query("type", requireType(type)))
			.flatMapIterable((products) -> products);
	}

	/**
	 * Gets a product: {@code GET /products/{product_id}}. Public; rate limit: public.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the product; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a product id
	 */
	public Mono<Product> get(String productId) {
		return this.transport.send(GET.call(productId).expecting((product) -> product.id().equals(productId)));
	}

	/**
	 * Gets the order book of a product: {@code GET /products/{product_id}/book}. Public;
	 * rate limit: public. May be 2 seconds old. Levels two and three are the whole book,
	 * up to several megabytes; who polls level three may be blocked.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param level how much of the book
	 * @return the book; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a product id
	 */
	public Mono<OrderBook> orderBook(String productId, BookLevel level) {
		Assert.notNull(level, "level must not be null");
		return this.transport.send(ORDER_BOOK.call(productId).query("level", level.value()));
	}

	/**
	 * Gets the last trade and the best prices of a product: {@code GET
	 * /products/{product_id}/ticker}. Public; rate limit: public. May be 2 seconds old.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the ticker; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a product id
	 */
	public Mono<Ticker> ticker(String productId) {
		return this.transport.send(TICKER.call(productId));
	}

	/**
	 * Lists a page of trades, newest first: {@code GET /products/{product_id}/trades}.
	 * Public; rate limit: public. Cursors are trade ids. Asked for trades newer than a
	 * cursor, the exchange answers with the newest of all, which may leave a gap.
	 * @param query which trades
	 * @return the page
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Mono<Page<Trade>> trades(TradeQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists candles of a range of any length: {@code GET /products/{product_id}/candles},
	 * one request for each window of 300, made as the candles are read. Public; rate
	 * limit: public. Intervals without a trade are left out, and so is, unless asked for,
	 * the one that is not over yet.
	 * @param query which candles
	 * @return the candles, newest first unless asked otherwise, none twice
	 */
	public Flux<Candle> candles(CandleQuery query) {
		Assert.notNull(query, "query must not be null");
		return (query.start() != null) ? candleBatches(query).concatMapIterable(CandleBatch::candles)
				: this.transport.send(call(query)).flatMapIterable((candles) -> candles);
	}

	/**
	 * Lists candles of a range of any length, window by window: {@code GET
	 * /products/{product_id}/candles}. Public; rate limit: public. Each batch says how
	 * far the range has come ({@link CandleBatch#number()} of
	 * {@link CandleBatch#total()}, which {@link CandleQuery#windows()} tells beforehand)
	 * and which intervals have no candle. A window that is answered with nothing is asked
	 * for once more.
	 * @param query which candles, with a range
	 * @return the batches, in the order that was asked for
	 */
	public Flux<CandleBatch> candleBatches(CandleQuery query) {
		Assert.notNull(query, "query must not be null");
		return new CandleDownload(this.transport, ProductsApi::call, query).batches();
	}

	/**
	 * Lists trades, newest first: {@code GET /products/{product_id}/trades}, one request
	 * for each page, made as the trades are read. Public; rate limit: public. Reads back
	 * without a gap; stop with {@code takeWhile} at an id or a time.
	 * @param query which trades; begins at its page
	 * @return the trades
	 */
	public Flux<Trade> allTrades(TradeQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, ProductsApi::call);
	}

	/**
	 * Gets what a product did in the last 24 hours and 30 days: {@code GET
	 * /products/{product_id}/stats}. Public; rate limit: public.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the figures; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a product id
	 */
	public Mono<ProductStats> stats(String productId) {
		return this.transport.send(STATS.call(productId));
	}

	/**
	 * Lists how much of each product was traded in 24 hours and 30 days, market by
	 * market: {@code GET /products/volume-summary}. Public; rate limit: public.
	 * @return the volumes
	 */
	public Flux<ProductVolume> volumeSummary() {
		return this.transport.send(VOLUME_SUMMARY.call()).flatMapIterable((volumes) -> volumes);
	}

	/**
	 * Gets what all products did in the last 24 hours and 30 days: {@code GET
	 * /products/stats}. Public; rate limit: public. The one call for the prices of all
	 * products; the exchange answers it, but does not document it.
	 * @return the figures by product
	 */
	public Mono<Map<String, ProductStatsByPeriod>> allStats() {
		return this.transport.send(ALL_STATS.call());
	}

	/**
	 * Lists the tiers of the fees that everybody pays: {@code GET /fee-rates}. Public;
	 * rate limit: public. The exchange answers it, but does not document it. What you pay
	 * yourself is in the group of fees.
	 * @return the tiers
	 */
	public Flux<FeeRate> feeRates() {
		return this.transport.send(FEE_RATES.call()).flatMapIterable((rates) -> rates);
	}

	private static String requireType(@Nullable String type) {
		if (type == null || type.isBlank()) {
			throw new IllegalArgumentException("type must not be blank but was " + Printable.of(type));
		}
		return type;
	}

	private static Call<Page<Trade>> call(TradeQuery query) {
		return TRADES.call(query.productId()).page(query.page());
	}

	private static Call<List<Candle>> call(CandleQuery query) {
		return CANDLES.call(query.productId())
			.query("granularity", query.granularity().seconds())
			.query("start", query.start())
			.query("end", query.end());
	}

}
