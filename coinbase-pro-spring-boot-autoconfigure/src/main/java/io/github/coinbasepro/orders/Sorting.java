package io.github.coinbasepro.orders;

/**
 * Which way a list goes.
 */
public enum Sorting {

	/** From small to large, from old to new. */
	ASC("asc"),

	/** From large to small, from new to old. */
	DESC("desc");

	private final String value;

	Sorting(String value) {
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
