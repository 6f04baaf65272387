package io.github.coinbasepro.simulator.internal.engine;

/**
 * Told of every trade and of every order that comes to stand, in order, while the
 * exchange is locked.
 */
@FunctionalInterface
public interface TradeListener {

	/**
	 * A trade has happened.
	 * @param trade the trade
	 */
	void traded(Trade trade);

	/**
	 * An order stands in the book from now on, or again at another price.
	 * @param order the order
	 */
	default void opened(OrderSnapshot order) {
	}

}
