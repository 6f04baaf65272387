package io.github.coinbasepro.time;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.ServerTime;
import reactor.core.publisher.Mono;

/**
 * The clock of the exchange. Public.
 */
public class TimeApi {

	static final Endpoint<ServerTime> GET = Endpoint.get("time.get", "/time").answers(ServerTime.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
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
