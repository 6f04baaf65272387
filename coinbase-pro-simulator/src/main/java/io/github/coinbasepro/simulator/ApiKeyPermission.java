package io.github.coinbasepro.simulator;

/**
 * What a key may do.
 */
public enum ApiKeyPermission {

	/** Look at things. */
	VIEW,

	/** Place and cancel orders, and convert. */
	TRADE,

	/** Move money in and out, and between profiles. */
	TRANSFER,

	/** Change settings, profiles and the address book. */
	MANAGE

}
