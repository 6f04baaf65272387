package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Loans. Private.
 */
public class LoansApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public LoansApi(Transport transport) {
		this.transport = transport;
	}

}
