package io.github.coinbasepro.book;

/**
 * The level of detail of an order book.
 */
public enum BookLevel {

	/** The best bid and ask only. */
	ONE(1),

	/** The whole book, added up by price. */
	TWO(2),

	/** The whole book, every order. Large; not to be polled. */
	THREE(3);

	private final int value;

	BookLevel(int value) {
		this.value = value;
	}

	/**
	 * Returns the number of the level.
	 * @return 1, 2 or 3
	 */
	public int value() {
		return this.value;
	}

	/**
	 * Returns the level with a number.
	 * @param value 1, 2 or 3
	 * @return the level
	 * @throws IllegalArgumentException if there is no such level
	 */
	public static BookLevel of(int value) {
		for (BookLevel level : values()) {
			if (level.value == value) {
				return level;
			}
		}
		throw new IllegalArgumentException("level must be 1, 2 or 3 but was " + value);
	}

}
