package io.github.coinbasepro.fees;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Mono;

/**
 * The fees of the profile of the key. Private.
 */
public class FeesApi {

	static final Endpoint<Fees> GET = Endpoint.get("fees.get", "/fees").needs(KeyPermission.VIEW).answers(Fees.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public FeesApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Gets what trading costs today: {@code GET /fees}. Key permission: view; rate limit:
	 * private. Rates follow the volume of the last 30 days and are reckoned anew every
	 * day.
	 * @return the fees
	 */
	public Mono<Fees> get() {
		return this.transport.send(GET.call());
	}

}
