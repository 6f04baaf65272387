package io.github.coinbasepro.actuate;

import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.CoinbaseProClient;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * {@link Endpoint @Endpoint} that shows the Coinbase Pro clients and switches their
 * trading off and on. Nothing can be switched unless
 * {@code management.endpoint.coinbasepro.access} is {@code unrestricted}.
 */
@Endpoint(id = "coinbasepro", defaultAccess = Access.READ_ONLY)
public class CoinbaseProEndpoint {

	private final Map<String, CoinbaseProClient> clients;

	/**
	 * Creates an endpoint.
	 * @param clients the clients by their names
	 */
	public CoinbaseProEndpoint(Map<String, CoinbaseProClient> clients) {
		this.clients = new TreeMap<>(clients);
	}

	/**
	 * Shows every client.
	 * @return the clients by their names
	 */
	@ReadOperation
	public ClientsDescriptor clients() {
		Map<String, ClientDescriptor> descriptors = new TreeMap<>();
		this.clients.forEach((name, client) -> descriptors.put(name, ClientDescriptor.of(client)));
		return new ClientsDescriptor(descriptors);
	}

	/**
	 * Shows one client.
	 * @param client its name
	 * @return the client, null if there is none of that name
	 */
	@ReadOperation
	public @Nullable ClientDescriptor client(@Selector String client) {
		CoinbaseProClient found = this.clients.get(client);
		return (found != null) ? ClientDescriptor.of(found) : null;
	}

	/**
	 * Lets every client only read from now on, or everything again.
	 * @param tradingEnabled false to let only reads through
	 * @return the clients by their names
	 */
	@WriteOperation
	public ClientsDescriptor setTradingEnabled(boolean tradingEnabled) {
		this.clients.values().forEach((client) -> client.setTradingEnabled(tradingEnabled));
		return clients();
	}

	/**
	 * Lets one client only read from now on, or everything again.
	 * @param client its name
	 * @param tradingEnabled false to let only reads through
	 * @return the client, null if there is none of that name
	 */
	@WriteOperation
	public @Nullable ClientDescriptor setTradingEnabled(@Selector String client, boolean tradingEnabled) {
		CoinbaseProClient found = this.clients.get(client);
		if (found != null) {
			found.setTradingEnabled(tradingEnabled);
		}
		return client(client);
	}

	/**
	 * Every client.
	 *
	 * @param clients the clients by their names
	 */
	public record ClientsDescriptor(Map<String, ClientDescriptor> clients) {

	}

}
