package io.github.coinbasepro.api;

import io.github.coinbasepro.transport.Transport;

/**
 * The payment methods of the user of the key. Private.
 */
public class PaymentMethodsApi {

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public PaymentMethodsApi(Transport transport) {
		this.transport = transport;
	}

}
