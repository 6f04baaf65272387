package io.github.coinbasepro.simulator.internal.engine;

/**
 * What happens when an order meets another one of the same profile.
 */
public enum SelfTradePrevention {

	/**
	 * Decrease and cancel: the smaller order is cancelled, the larger one loses its size.
	 */
	DC,

	/**
	 * Cancel oldest: the resting order is cancelled.
	 */
	CO,

	/**
	 * Cancel newest: the taking order is cancelled.
	 */
	CN,

	/**
	 * Cancel both.
	 */
	CB

}
