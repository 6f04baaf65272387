package io.github.coinbasepro.simulator.internal.engine;

/**
 * Where an order is in its life.
 */
public enum OrderStatus {

	/**
	 * Accepted, not matched yet.
	 */
	PENDING,

	/**
	 * Waits for its stop.
	 */
	ACTIVE,

	/**
	 * Stands in the book.
	 */
	OPEN,

	/**
	 * Refused by the matching engine.
	 */
	REJECTED,

	/**
	 * Filled or cancelled.
	 */
	DONE;

	boolean isLive() {
		return this == PENDING || this == ACTIVE || this == OPEN;
	}

}
