package io.github.coinbasepro.test.engine;

/**
 * What money is held for.
 */
public enum HoldType {

	/** An open order. */
	ORDER,

	/** A withdrawal on its way. */
	TRANSFER

}
