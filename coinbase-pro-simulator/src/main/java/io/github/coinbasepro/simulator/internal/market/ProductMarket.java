package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.BookSnapshot;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.OrderReference;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.TimeInForce;
import io.github.coinbasepro.simulator.internal.engine.Trade;

/**
 * What the exchange's own participants do with one product: trade by themselves, until
 * someone tells them what to quote or which trades to make.
 */
final class ProductMarket {

	private static final int DEPTH = 10;

	private static final BigDecimal STEP_PARTS = new BigDecimal(2_000);

	private final Exchange exchange;

	private final UUID makerId;

	private final UUID takerId;

	private final Listing listing;

	private final Candles candles;

	private final MarketMaker maker;

	private final MarketTaker taker;

	private boolean led;

	ProductMarket(Exchange exchange, UUID makerId, UUID takerId, Listing listing, Candles candles, Random random) {
		this.exchange = exchange;
		this.makerId = makerId;
		this.takerId = takerId;
		this.listing = listing;
		this.candles = candles;
		this.maker = new MarketMaker(exchange, makerId, listing, random, candles.openingPrice());
		this.taker = new MarketTaker(exchange, takerId, listing, random);
	}

	private String productId() {
		return this.listing.product().id();
	}

	Listing listing() {
		return this.listing;
	}

	Candles candles() {
		return this.candles;
	}

	void step() {
		if (!this.led) {
			attempt(this.maker::step);
			attempt(this.taker::step);
		}
	}

	void setBook(List<OrderRequest> quotes) {
		this.led = true;
		this.exchange.cancelAll(this.makerId, productId());
		quotes.forEach((quote) -> this.exchange.place(this.makerId, quote));
	}

	void lead() {
		this.led = true;
		this.exchange.cancelAll(this.makerId, productId());
	}

	void forgetTrades() {
		lead();
		this.candles.forget();
		this.exchange.forgetTrades(productId());
	}

	/**
	 * Trades as it was recorded, in a book around the price. Orders of others that stand
	 * at a better price, or at the same, trade first; stops that the trade triggers meet
	 * the book.
	 * @param trade the trade
	 */
	void repeat(RecordedTrade trade) {
		quoteAround(trade.price(), trade.size());
		trade(trade.makerSide(), trade.price(), trade.size());
	}

	/**
	 * Moves the price. All orders of others that stand at it or at a better one trade,
	 * and stops that it reaches are triggered.
	 * @param price the price
	 */
	void setPrice(BigDecimal price) {
		this.led = true;
		BigDecimal size = this.listing.size(this.listing.typicalSize());
		quoteAround(price, size);
		takeAll(Side.BUY, price);
		takeAll(Side.SELL, price);
		quoteAround(price, size);
		trade(Side.BUY, price, size);
		if (lastPrice().filter((last) -> last.compareTo(price) == 0).isEmpty()) {
			trade(Side.BUY, price, size);
		}
		quoteAround(price, size);
	}

	private Optional<BigDecimal> lastPrice() {
		return this.exchange.trades(productId(), Slice.newest(1)).stream().map(Trade::price).findFirst();
	}

	private void takeAll(Side side, BigDecimal price) {
		BookSnapshot book = this.exchange.book(productId());
		int worse = (side == Side.BUY) ? -1 : 1;
		BigDecimal size = ((side == Side.BUY) ? book.bids() : book.asks()).stream()
			.filter((entry) -> entry.price().compareTo(price) != worse)
			.map(BookSnapshot.Entry::size)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (size.signum() > 0) {
			this.exchange.place(this.takerId, limit(side.opposite(), price, size).with(TimeInForce.IOC, null));
		}
	}

	private void trade(Side makerSide, BigDecimal price, BigDecimal size) {
		UUID maker = this.exchange.place(this.makerId, limit(makerSide, price, size)).id();
		this.exchange.place(this.takerId, limit(makerSide.opposite(), price, size).with(TimeInForce.IOC, null));
		attempt(() -> this.exchange.cancel(this.makerId, OrderReference.byId(maker), null));
	}

	/**
	 * Quotes a size a tick from a price on either side, and behind it ten orders of ten
	 * usual sizes each, half a thousandth of the price apart.
	 */
	private void quoteAround(BigDecimal price, BigDecimal size) {
		this.exchange.cancelAll(this.makerId, productId());
		BigDecimal tick = this.listing.product().quoteIncrement();
		quote(Side.BUY, price.subtract(tick), size);
		quote(Side.SELL, price.add(tick), size);
		BigDecimal deep = this.listing.size(this.listing.typicalSize() * DEPTH);
		BigDecimal step = price.divideToIntegralValue(tick.multiply(STEP_PARTS)).max(BigDecimal.ONE).multiply(tick);
		for (int i = 1; i <= DEPTH; i++) {
			BigDecimal distance = tick.add(step.multiply(BigDecimal.valueOf(i)));
			quote(Side.BUY, price.subtract(distance), deep);
			quote(Side.SELL, price.add(distance), deep);
		}
	}

	private void quote(Side side, BigDecimal price, BigDecimal size) {
		attempt(() -> this.exchange.place(this.makerId, limit(side, price, size).withPostOnly()));
	}

	private OrderRequest limit(Side side, BigDecimal price, BigDecimal size) {
		return OrderRequest.limit(productId(), side, price, size);
	}

	void resume() {
		this.led = false;
		this.exchange.cancelAll(this.makerId, productId());
		lastPrice().ifPresent((price) -> this.maker.moveTo(this.listing.ticks(price)));
	}

	private static void attempt(Runnable action) {
		try {
			action.run();
		}
		catch (RefusedException ex) {
			System.getLogger(ProductMarket.class.getName())
				.log(System.Logger.Level.DEBUG, "The exchange refused a participant of the market", ex);
		}
	}

}
