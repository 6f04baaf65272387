package io.github.coinbasepro.transport;

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
	MANAGE

}
