package io.github.coinbasepro.test.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.engine.OrderRequest;
import io.github.coinbasepro.test.engine.RefusedException;
import io.github.coinbasepro.test.engine.Side;
import io.github.coinbasepro.test.engine.Slice;
import io.github.coinbasepro.test.engine.TimeInForce;

/**
 * What the exchange's own participants do with one product: trade by themselves, until
 * someone tells them what to quote or which trades to make.
 */
final class ProductMarket {

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

	/**
	 * Trade as it was recorded. Orders of others that stand at a better price, or at the
	 * same, trade first.
	 * @param trade the trade
	 */
	void repeat(RecordedTrade trade) {
		this.exchange.cancelAll(this.makerId, productId());
		this.exchange.place(this.makerId, limit(trade.makerSide(), trade.price(), trade.size()));
		this.exchange.place(this.takerId,
				limit(trade.makerSide().opposite(), trade.price(), trade.size()).with(TimeInForce.IOC, null));
		this.exchange.cancelAll(this.makerId, productId());
		BigDecimal tick = this.listing.product().quoteIncrement();
		attempt(() -> this.exchange.place(this.makerId,
				limit(Side.BUY, trade.price().subtract(tick), trade.size()).withPostOnly()));
		attempt(() -> this.exchange.place(this.makerId,
				limit(Side.SELL, trade.price().add(tick), trade.size()).withPostOnly()));
	}

	private OrderRequest limit(Side side, BigDecimal price, BigDecimal size) {
		return OrderRequest.limit(productId(), side, price, size);
	}

	void resume() {
		this.led = false;
		this.exchange.cancelAll(this.makerId, productId());
		this.exchange.trades(productId(), Slice.newest(1))
			.forEach((last) -> this.maker.moveTo(this.listing.ticks(last.price())));
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
