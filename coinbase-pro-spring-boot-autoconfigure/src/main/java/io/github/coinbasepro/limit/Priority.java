package io.github.coinbasepro.limit;

/**
 * What goes first when calls have to wait, the most urgent first.
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
