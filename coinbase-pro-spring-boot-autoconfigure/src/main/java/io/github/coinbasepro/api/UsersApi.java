package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The user of the key. Private.
 */
public class UsersApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public UsersApi(Transport transport) {
		this.transport = transport;
	}

}
