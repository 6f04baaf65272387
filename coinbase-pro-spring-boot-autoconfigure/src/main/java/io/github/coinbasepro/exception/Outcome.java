package io.github.coinbasepro.exception;

/**
 * What is known about a call that failed.
 */
public enum Outcome {

	/** Nothing went out: the exchange knows nothing of the call. */
	NOT_SENT,

	/** The exchange answered that it will not do it. */
	REFUSED,

	/** It went out and may or may not have been done. */
	UNKNOWN,

	/** The exchange did it, but its answer could not be used. */
	ACCEPTED

}
