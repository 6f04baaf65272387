package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order book as it was at one moment, each side in the order in which it would trade.
 *
 * @param sequence number of changes the product has seen
 * @param time when it was read
 * @param bids orders to buy
 * @param asks orders to sell
 */
public record BookSnapshot(long sequence, Instant time, List<Entry> bids, List<Entry> asks) {

	/**
	 * An order that stands in the book.
	 *
	 * @param orderId id of the order
	 * @param price its price
	 * @param size what is left of it
	 */
	public record Entry(UUID orderId, BigDecimal price, BigDecimal size) {

	}

}
