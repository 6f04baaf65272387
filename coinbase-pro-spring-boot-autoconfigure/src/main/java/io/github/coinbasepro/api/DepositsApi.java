package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Deposits. Private.
 */
public class DepositsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public DepositsApi(Transport transport) {
		this.transport = transport;
	}

}
