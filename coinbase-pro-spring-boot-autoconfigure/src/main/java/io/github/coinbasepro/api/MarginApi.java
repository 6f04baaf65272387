package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Margin switches. Private.
 */
public class MarginApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public MarginApi(Transport transport) {
		this.transport = transport;
	}

}
