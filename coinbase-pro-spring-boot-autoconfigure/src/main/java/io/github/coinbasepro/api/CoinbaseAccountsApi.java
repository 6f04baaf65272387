package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The Coinbase wallets of the user of the key. Private.
 */
public class CoinbaseAccountsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public CoinbaseAccountsApi(Transport transport) {
		this.transport = transport;
	}

}
