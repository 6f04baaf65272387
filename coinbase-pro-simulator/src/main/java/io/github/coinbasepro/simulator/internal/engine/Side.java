package io.github.coinbasepro.simulator.internal.engine;

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

	/**
	 * The other side.
	 * @return the side that trades with this one
	 */
	public Side opposite() {
		return (this == BUY) ? SELL : BUY;
	}

}
