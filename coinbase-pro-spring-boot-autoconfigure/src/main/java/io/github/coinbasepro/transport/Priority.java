package io.github.coinbasepro.transport;

/**
 * What goes first when calls have to wait.
 */
public enum Priority {

	/** Takes risk away. */
	CANCEL,

	/** Moves money or changes a setting. */
	PLACE,

	/** Asks. */
	READ

}
