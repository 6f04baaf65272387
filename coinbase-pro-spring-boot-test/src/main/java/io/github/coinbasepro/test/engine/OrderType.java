package io.github.coinbasepro.test.engine;

/**
 * The type of an order.
 */
public enum OrderType {

	/**
	 * Trades at its price or better.
	 */
	LIMIT,

	/**
	 * Trades at once at whatever the book offers.
	 */
	MARKET

}
