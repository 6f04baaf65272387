package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Reports. Private.
 */
public class ReportsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public ReportsApi(Transport transport) {
		this.transport = transport;
	}

}
