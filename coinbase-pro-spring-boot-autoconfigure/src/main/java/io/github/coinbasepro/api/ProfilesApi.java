package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The profiles of the user of the key. Private.
 */
public class ProfilesApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public ProfilesApi(Transport transport) {
		this.transport = transport;
	}

}
