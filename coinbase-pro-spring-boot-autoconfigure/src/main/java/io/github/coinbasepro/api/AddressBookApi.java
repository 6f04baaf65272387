package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The address book. Private.
 */
public class AddressBookApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public AddressBookApi(Transport transport) {
		this.transport = transport;
	}

}
