package io.github.coinbasepro.simulator.internal.engine;

/**
 * What a product lets its users do.
 */
public enum TradingMode {

	/**
	 * Every order is welcome.
	 */
	FULL(""),

	/**
	 * Only orders that cannot take.
	 */
	POST_ONLY("Post only mode"),

	/**
	 * Only limit orders.
	 */
	LIMIT_ONLY("Limit only mode"),

	/**
	 * Only cancellations.
	 */
	CANCEL_ONLY("Cancel only mode"),

	/**
	 * No trading.
	 */
	DISABLED("Trading pair not available"),

	/**
	 * No trading any more.
	 */
	DELISTED("Trading pair not available");

	private final String refusal;

	TradingMode(String refusal) {
		this.refusal = refusal;
	}

	String refusal() {
		return this.refusal;
	}

	boolean admits(OrderRequest order) {
		return switch (this) {
			case FULL -> true;
			case POST_ONLY -> order.postOnly();
			case LIMIT_ONLY -> order.type() == OrderType.LIMIT;
			case CANCEL_ONLY, DISABLED, DELISTED -> false;
		};
	}

}
