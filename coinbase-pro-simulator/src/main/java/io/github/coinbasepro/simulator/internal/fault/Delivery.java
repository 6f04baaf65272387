package io.github.coinbasepro.simulator.internal.fault;

/**
 * What arrives of an answer.
 */
public enum Delivery {

	/** All of it. */
	WHOLE,

	/** Nothing, and the connection stays open. */
	NOTHING,

	/** Nothing but the end of the connection. */
	CLOSE,

	/** Nothing but a reset of the connection. */
	RESET,

	/** The head, half of the body and the end of the connection. */
	HALF,

	/** The head and half of the body, and after a while the rest. */
	HALVES,

	/** The head, and the body byte by byte. */
	BYTES

}
