package io.github.coinbasepro.simulator.internal.funds;

/**
 * Which way a transfer goes.
 */
public enum TransferType {

	/** In from the outside. */
	DEPOSIT,

	/** Out. */
	WITHDRAW,

	/** In from another profile of the user. */
	INTERNAL_DEPOSIT,

	/** Out to another profile of the user. */
	INTERNAL_WITHDRAW;

	boolean isInternal() {
		return this == INTERNAL_DEPOSIT || this == INTERNAL_WITHDRAW;
	}

}
