package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Conversions between a currency and its stablecoin. Private.
 */
public class ConversionsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public ConversionsApi(Transport transport) {
		this.transport = transport;
	}

}
