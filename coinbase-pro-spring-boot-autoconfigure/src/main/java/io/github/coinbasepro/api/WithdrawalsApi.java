package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Withdrawals. Private.
 */
public class WithdrawalsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public WithdrawalsApi(Transport transport) {
		this.transport = transport;
	}

}
