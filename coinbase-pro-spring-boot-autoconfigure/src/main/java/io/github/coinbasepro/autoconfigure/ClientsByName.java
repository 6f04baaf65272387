package io.github.coinbasepro.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;

/**
 * Every client of the application by its own name, or by that of its bean if another has
 * the same.
 */
final class ClientsByName {

	private ClientsByName() {
	}

	static Map<String, CoinbaseProClient> of(Map<String, CoinbaseProClient> beans) {
		Map<String, CoinbaseProClient> clients = new LinkedHashMap<>();
		beans.forEach((bean, client) -> clients.put(clients.containsKey(client.name()) ? bean : client.name(), client));
		return clients;
	}

}
