package io.github.coinbasepro.orders;

/**
 * Whether new orders are checked against the live product before they are sent.
 */
public enum OrderCheck {

	/** Orders are sent as they are; the exchange decides. */
	OFF,

	/** An order that the product does not take is refused before it is sent. */
	REJECT,

	/**
	 * Like {@link #REJECT}, but an amount or a price between two steps is moved to one:
	 * sizes and funds down, a price to the side that is never worse than what was asked.
	 */
	ROUND_DOWN

}
