package io.github.coinbasepro.paymentmethods;

import java.util.List;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;

/**
 * The payment methods of the user of the key. Private.
 */
public class PaymentMethodsApi {

	static final Endpoint<List<PaymentMethod>> LIST = Endpoint.get("paymentMethods.list", "/payment-methods")
		.needs(KeyPermission.TRANSFER)
		.answersListOf(PaymentMethod.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public PaymentMethodsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists the payment methods: {@code GET /payment-methods}. Key permission: transfer;
	 * rate limit: private.
	 * @return the payment methods
	 */
	public Flux<PaymentMethod> list() {
		return this.transport.send(LIST.call()).flatMapIterable((methods) -> methods);
	}

}
