package io.github.coinbasepro.simulator.internal.engine;

/**
 * Why an order is done.
 */
public enum DoneReason {

	/**
	 * Nothing of it is left to trade.
	 */
	FILLED,

	/**
	 * It was cancelled, by its owner or by a rule.
	 */
	CANCELED

}
