package io.github.coinbasepro.simulator.internal.engine;

/**
 * What money is held for.
 */
public enum HoldType {

	/** An open order. */
	ORDER,

	/** A withdrawal on its way. */
	TRANSFER

}
