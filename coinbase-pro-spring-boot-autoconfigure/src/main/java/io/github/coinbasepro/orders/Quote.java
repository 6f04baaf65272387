package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * The best prices of a product.
 *
 * @param bid highest price that is offered for it, null if there is none
 * @param ask lowest price that it is offered for, null if there is none
 * @param since when they were obtained, in nanoseconds
 */
record Quote(@Nullable BigDecimal bid, @Nullable BigDecimal ask, long since) {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	static Quote of(OrderBook book, long since) {
		return new Quote(best(book.bids()), best(book.asks()), since);
	}

	/**
	 * Returns the price at which a market order begins to trade.
	 */
	@Nullable BigDecimal touch(Side side) {
		return Side.BUY.equals(side) ? this.ask : this.bid;
	}

	/**
	 * Returns the middle of the two prices, null if one is missing.
	 */
	@Nullable BigDecimal middle() {
		return (this.bid != null && this.ask != null) ? this.bid.add(this.ask).divide(TWO, MathContext.DECIMAL128)
				: null;
	}

	private static @Nullable BigDecimal best(List<OrderBookEntry> side) {
		BigDecimal price = side.isEmpty() ? null : side.get(0).price();
		return (price != null && price.signum() > 0) ? price : null;
	}

}
