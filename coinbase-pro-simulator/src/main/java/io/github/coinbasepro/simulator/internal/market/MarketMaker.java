package io.github.coinbasepro.simulator.internal.market;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.OrderReference;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.OrderSnapshot;
import io.github.coinbasepro.simulator.internal.engine.OrderStatus;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;

/**
 * Quotes both sides of one product around a price that wanders.
 * <p>
 * At every step the price moves by at most one part in twelve thousand, and by a
 * millionth of the way back to the reference price. The two oldest quotes of a side, and
 * those that the price has passed, give way to new ones within a thousandth of the price.
 * The farther from the price, the larger they are: an order of usual size never empties
 * the book.
 */
final class MarketMaker {

	private static final int QUOTES = 12;

	private static final int RENEWED = 2;

	private static final int STEP_PARTS = 12_000;

	private static final int HOME_PARTS = 1_000_000;

	private static final int FINE = 1_000;

	private static final int REACH_PARTS = 1_000;

	private static final int DEEPENING = 20;

	private final Exchange exchange;

	private final UUID profile;

	private final Listing listing;

	private final Random random;

	private long finePrice;

	private long price;

	private boolean postOnly;

	MarketMaker(Exchange exchange, UUID profile, Listing listing, Random random, long price) {
		this.exchange = exchange;
		this.profile = profile;
		this.listing = listing;
		this.random = random;
		this.price = price;
		this.finePrice = price * FINE;
	}

	void moveTo(long price) {
		this.price = price;
		this.finePrice = price * FINE;
	}

	void step() {
		TradingMode mode = this.exchange.product(this.listing.product().id()).mode();
		if (mode != TradingMode.FULL && mode != TradingMode.LIMIT_ONLY && mode != TradingMode.POST_ONLY) {
			return;
		}
		this.postOnly = mode == TradingMode.POST_ONLY;
		wander();
		List<OrderSnapshot> quotes = this.exchange.orders(this.profile, EnumSet.of(OrderStatus.OPEN),
				this.listing.product().id(), Slice.newest(Integer.MAX_VALUE));
		renew(quotes, Side.BUY);
		renew(quotes, Side.SELL);
	}

	private void wander() {
		long reach = this.finePrice / STEP_PARTS;
		long move = this.random.nextLong(-reach, reach + 1);
		long home = (this.listing.referencePrice() * FINE - this.finePrice) / HOME_PARTS;
		this.finePrice += move + home;
		this.price = this.finePrice / FINE;
	}

	private void renew(List<OrderSnapshot> quotes, Side side) {
		List<OrderSnapshot> mine = quotes.stream().filter((quote) -> quote.terms().side() == side).toList();
		int standing = mine.size();
		for (int i = 0; i < mine.size(); i++) {
			OrderSnapshot quote = mine.get(i);
			if (i >= mine.size() - RENEWED || isOnWrongSide(quote)) {
				this.exchange.cancel(this.profile, OrderReference.byId(quote.id()), null);
				standing--;
			}
		}
		for (int i = standing; i < QUOTES; i++) {
			quote(side);
		}
	}

	private boolean isOnWrongSide(OrderSnapshot quote) {
		long quoted = this.listing.ticks(quote.limitPrice());
		return (quote.terms().side() == Side.BUY) ? quoted >= this.price : quoted <= this.price;
	}

	private void quote(Side side) {
		long reach = Math.max(this.price / REACH_PARTS, QUOTES);
		long distance = 1 + this.random.nextLong(reach);
		long quoted = (side == Side.BUY) ? this.price - distance : this.price + distance;
		long lots = this.listing.randomSize(this.random) * (reach + DEEPENING * distance) / reach;
		OrderRequest request = OrderRequest.limit(this.listing.product().id(), side, this.listing.price(quoted),
				this.listing.size(lots));
		this.exchange.place(this.profile, this.postOnly ? request.withPostOnly() : request);
	}

}
