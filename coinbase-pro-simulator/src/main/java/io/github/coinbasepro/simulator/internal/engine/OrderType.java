package io.github.coinbasepro.simulator.internal.engine;

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
