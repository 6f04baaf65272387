package io.github.coinbasepro.simulator.internal.engine;

/**
 * How long a limit order stands.
 */
public enum TimeInForce {

	/**
	 * Until it is cancelled.
	 */
	GTC,

	/**
	 * Until a time.
	 */
	GTT,

	/**
	 * What does not trade at once is cancelled.
	 */
	IOC,

	/**
	 * Trades at once and whole, or not at all.
	 */
	FOK

}
