package io.github.coinbasepro.test.engine;

/**
 * Told of every trade, in order, while the exchange is locked.
 */
@FunctionalInterface
public interface TradeListener {

	/**
	 * A trade has happened.
	 * @param trade the trade
	 */
	void traded(Trade trade);

}
