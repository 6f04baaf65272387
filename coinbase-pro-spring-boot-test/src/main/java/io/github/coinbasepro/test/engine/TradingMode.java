package io.github.coinbasepro.test.engine;

/**
 * What a product lets its users do.
 */
public enum TradingMode {

	/**
	 * Every order is welcome.
	 */
	FULL,

	/**
	 * Only orders that cannot take.
	 */
	POST_ONLY,

	/**
	 * Only limit orders.
	 */
	LIMIT_ONLY,

	/**
	 * Only cancellations.
	 */
	CANCEL_ONLY,

	/**
	 * No trading.
	 */
	DISABLED

}
