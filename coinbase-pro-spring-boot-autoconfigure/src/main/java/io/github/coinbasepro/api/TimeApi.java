package io.github.coinbasepro.api;

import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.transport.Endpoint;
import io.github.coinbasepro.transport.Transport;
import reactor.core.publisher.Mono;

/**
 * The clock of the exchange. Public.
 */
public class TimeApi {

	static final Endpoint<ServerTime> GET = Endpoint.get("time.get", "/time").answers(ServerTime.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 */
	public TimeApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Asks for the time of the exchange: {@code GET /time}. Public; rate limit: public.
	 * @return the time, never cached
	 */
	public Mono<ServerTime> get() {
		return this.transport.send(GET.call());
	}

}
