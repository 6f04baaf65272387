package io.github.coinbasepro.limit;

/**
 * The priority of a call that has to wait, the most urgent first.
 */
public enum Priority {

	/** Cancels orders. */
	CANCEL,

	/** Looks for an order whose answer was lost. */
	RECONCILE,

	/** Places orders, moves money or changes a setting. */
	PLACE,

	/** Reads. */
	READ

}
