package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The travel rule information. Private.
 */
public class TravelRulesApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public TravelRulesApi(Transport transport) {
		this.transport = transport;
	}

}
