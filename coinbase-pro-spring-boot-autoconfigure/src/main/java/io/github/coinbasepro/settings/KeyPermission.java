package io.github.coinbasepro.settings;

import java.util.Locale;

/**
 * The permission of a key that a route needs.
 */
public enum KeyPermission {

	/** Public: no key at all, the request goes out unsigned. */
	NONE,

	/** Read the account. */
	VIEW,

	/** Place and cancel orders, convert. */
	TRADE,

	/** Move funds in and out. */
	TRANSFER,

	/** Change settings and the address book. */
	MANAGE;

	/**
	 * Returns the permission as it stands in the configuration.
	 * @return the word
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
