package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The fees of the profile of the key. Private.
 */
public class FeesApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public FeesApi(Transport transport) {
		this.transport = transport;
	}

}
