package io.github.coinbasepro.model;

/** x. */
public enum Side {

	/** Buy. */
	BUY;

	/**
	 * Say it.
	 * @return a
	 */
	public String a() {
		return name();
	}

}
