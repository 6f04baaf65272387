package io.github.coinbasepro.test.engine;

/**
 * The side of an order.
 */
public enum Side {

	/**
	 * Gives quote currency for base currency.
	 */
	BUY,

	/**
	 * Gives base currency for quote currency.
	 */
	SELL;

	Side opposite() {
		return (this == BUY) ? SELL : BUY;
	}

}
