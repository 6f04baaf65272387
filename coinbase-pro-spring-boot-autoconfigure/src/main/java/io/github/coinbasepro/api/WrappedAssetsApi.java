package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * Wrapped assets: rates, wrapping and redeeming. Private.
 */
public class WrappedAssetsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public WrappedAssetsApi(Transport transport) {
		this.transport = transport;
	}

}
