package io.github.coinbasepro.orders;

/**
 * What a list of orders is sorted by.
 */
public enum OrderSortKey {

	/** When the order was taken in. */
	CREATED_AT("created_at"),

	/** Price of the order. */
	PRICE("price"),

	/** Size of the order. */
	SIZE("size"),

	/** The exchange's id of the order. */
	ORDER_ID("order_id"),

	/** Side of the order. */
	SIDE("side"),

	/** Type of the order. */
	TYPE("type");

	private final String value;

	OrderSortKey(String value) {
		this.value = value;
	}

	/**
	 * Returns the text as the exchange writes it.
	 * @return the text
	 */
	public String value() {
		return this.value;
	}

}
