package io.github.coinbasepro;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.call.TransportSettings;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.orders.OrdersApi;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * What carries out the calls of a client. It is made when it is first asked for, so that
 * an application which starts does not wait for it.
 */
final class ClientCore {

	private static final Log logger = LogFactory.getLog(CoinbaseProClient.class);

	private final TransportSettings settings;

	private final OrderSettings orders;

	private final Supplier<WebClient.Builder> webClient;

	private final Instant built;

	private volatile @Nullable Parts parts;

	private volatile boolean closed;

	ClientCore(TransportSettings settings, OrderSettings orders, Supplier<WebClient.Builder> webClient) {
		this.settings = settings;
		this.orders = orders;
		this.webClient = webClient;
		this.built = settings.clock().instant();
	}

	String name() {
		return this.settings.observation().clientName();
	}

	URI baseUrl() {
		return this.settings.baseUrl().uri();
	}

	Transport transport() {
		return parts().transport();
	}

	OrdersApi orders() {
		return parts().orders();
	}

	OrderSettings orderSettings() {
		return this.orders;
	}

	boolean isClosed() {
		return this.closed;
	}

	void close() {
		Parts made = closeParts();
		if (made != null) {
			made.transport().close();
		}
	}

	Mono<Void> closeGracefully() {
		return Mono.defer(() -> {
			Parts made = closeParts();
			return (made != null) ? made.transport().closeGracefully() : Mono.empty();
		});
	}

	/**
	 * From then on, what is made late is closed from the beginning.
	 * @return what has been made so far, null if nothing
	 */
	private synchronized @Nullable Parts closeParts() {
		Parts made = this.parts;
		List<UUID> inDoubt = (made != null && !this.closed) ? made.orders().inDoubt() : List.of();
		if (!inDoubt.isEmpty()) {
			logger.warn("Closing while orders are not answered yet; their client order ids: " + inDoubt);
		}
		this.closed = true;
		return made;
	}

	private Parts parts() {
		Parts made = this.parts;
		return (made != null) ? made : make();
	}

	private synchronized Parts make() {
		Parts made = this.parts;
		if (made == null) {
			Transport transport = new Transport(this.settings, this.webClient, this.built);
			if (this.closed) {
				transport.close();
			}
			made = new Parts(transport, new OrdersApi(transport, this.orders));
			this.parts = made;
		}
		return made;
	}

	/**
	 * What carries out calls, and the orders among them.
	 *
	 * @param transport carries out calls
	 * @param orders the group that places orders
	 */
	private record Parts(Transport transport, OrdersApi orders) {

	}

}
