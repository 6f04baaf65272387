package io.github.coinbasepro.settings;

import java.util.Locale;

/**
 * What a key must be allowed to do for a route.
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
