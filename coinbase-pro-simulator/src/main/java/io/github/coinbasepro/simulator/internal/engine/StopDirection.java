package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

/**
 * Which way the price must go to trigger a stop.
 */
public enum StopDirection {

	/**
	 * To the stop price or below.
	 */
	LOSS,

	/**
	 * To the stop price or above.
	 */
	ENTRY;

	/**
	 * What a stop of a side waits for if its owner does not say.
	 * @param side side of the order
	 * @return the direction that is bad for someone who wants to trade
	 */
	public static StopDirection of(Side side) {
		return (side == Side.BUY) ? ENTRY : LOSS;
	}

	boolean isReached(BigDecimal stopPrice, BigDecimal tradePrice) {
		int comparison = tradePrice.compareTo(stopPrice);
		return (this == LOSS) ? comparison <= 0 : comparison >= 0;
	}

}
