package io.github.coinbasepro.simulator.internal.market;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Trade;

/**
 * Makers and takers on every listed product, with money of their own, trading on the same
 * exchange as everyone else. The same seed and the same steps give the same market.
 */
public final class SeededMarket {

	private static final int OPENING_STEPS = 120;

	private static final int SECONDS_PER_OPENING_STEP = 5;

	private static final BigDecimal PLENTY = new BigDecimal("1000000000000");

	private final Exchange exchange;

	private final MarketClock clock;

	private final Map<String, ProductMarket> products = new LinkedHashMap<>();

	/**
	 * Open a market and let it trade through the ten minutes before now.
	 * @param exchange the exchange
	 * @param clock the clock that the exchange goes by
	 * @param seed where all randomness comes from
	 */
	public SeededMarket(Exchange exchange, MarketClock clock, long seed) {
		this.exchange = exchange;
		this.clock = clock;
		long now = clock.instant().getEpochSecond();
		long opening = now - OPENING_STEPS * SECONDS_PER_OPENING_STEP;
		exchange.listen(this::traded);
		UUID maker = exchange.openProfile(plenty(), 0);
		UUID taker = exchange.openProfile(plenty(), 0);
		for (Listing listing : Listings.all()) {
			Candles candles = new Candles(listing, seed, Math.floorDiv(opening, 60));
			this.products.put(listing.product().id(),
					new ProductMarket(exchange, maker, taker, listing, candles, listing.random(seed)));
		}
		clock.replay(opening, SECONDS_PER_OPENING_STEP, OPENING_STEPS, () -> advance(1));
	}

	private static Map<String, BigDecimal> plenty() {
		return Listings.currencies().stream().collect(Collectors.toMap(Currency::id, (currency) -> PLENTY));
	}

	private void traded(Trade trade) {
		ProductMarket product = this.products.get(trade.productId());
		if (product != null) {
			product.candles().traded(trade);
		}
	}

	/**
	 * Let every participant act.
	 * @param steps how many times
	 */
	public synchronized void advance(int steps) {
		for (int i = 0; i < steps; i++) {
			this.products.values().forEach(ProductMarket::step);
		}
	}

	/**
	 * Have the exchange's own participants quote this, and nothing else, for a product.
	 * They leave it at that until {@link #resume(String)}.
	 * @param productId the product
	 * @param quotes limit orders
	 * @throws RefusedException if it is not listed, or a quote breaks a rule
	 */
	public synchronized void setBook(String productId, List<OrderRequest> quotes) {
		product(productId).setBook(quotes);
	}

	/**
	 * Has the exchange's own participants move the price of a product, quote around it,
	 * and leave it at that until {@link #resume(String)}.
	 * @param productId the product
	 * @param price the price
	 * @throws RefusedException if the product is not listed, or takes no such orders
	 */
	public synchronized void setPrice(String productId, BigDecimal price) {
		product(productId).setPrice(price);
	}

	/**
	 * Makes a product one that never traded, and in which nothing is quoted until
	 * {@link #resume(String)}.
	 * @param productId the product
	 * @throws RefusedException if it is not listed
	 */
	public synchronized void forgetTrades(String productId) {
		product(productId).forgetTrades();
	}

	/**
	 * Have the exchange's own participants repeat recorded trades of a product, and then
	 * wait until {@link #resume(String)}.
	 * @param productId the product
	 * @param csv time, price, size and side of the maker
	 * @return how many trades there were
	 * @throws IOException if they cannot be read
	 * @throws RefusedException if the product is not listed
	 */
	public synchronized int replayTrades(String productId, Reader csv) throws IOException {
		return new Replay(this.exchange, this.clock, product(productId)).trades(csv);
	}

	/**
	 * Have the exchange's own participants repeat recorded candles of a product, and then
	 * wait until {@link #resume(String)}.
	 * @param productId the product
	 * @param csv time, low, high, open, close and volume
	 * @return how many candles there were
	 * @throws IOException if they cannot be read
	 * @throws RefusedException if the product is not listed
	 */
	public synchronized int replayCandles(String productId, Reader csv) throws IOException {
		return new Replay(this.exchange, this.clock, product(productId)).candles(csv);
	}

	/**
	 * Have the exchange's own participants trade a product by themselves, from its last
	 * price on.
	 * @param productId the product
	 * @throws RefusedException if it is not listed
	 */
	public synchronized void resume(String productId) {
		product(productId).resume();
	}

	/**
	 * The candles of a product.
	 * @param productId the product
	 * @return its candles
	 * @throws RefusedException if it is not listed
	 */
	public Candles candles(String productId) {
		return product(productId).candles();
	}

	private ProductMarket product(String productId) {
		ProductMarket product = this.products.get(productId);
		if (product == null) {
			throw RefusedException.notFound("NotFound");
		}
		return product;
	}

}
