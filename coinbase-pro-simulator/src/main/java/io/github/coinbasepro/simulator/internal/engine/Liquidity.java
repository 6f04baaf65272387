package io.github.coinbasepro.simulator.internal.engine;

/**
 * What an order brought to a trade.
 */
public enum Liquidity {

	/**
	 * The order stood in the book.
	 */
	MAKER,

	/**
	 * The order came and took.
	 */
	TAKER

}
