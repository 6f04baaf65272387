package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The transfers in and out. Private.
 */
public class TransfersApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public TransfersApi(Transport transport) {
		this.transport = transport;
	}

}
