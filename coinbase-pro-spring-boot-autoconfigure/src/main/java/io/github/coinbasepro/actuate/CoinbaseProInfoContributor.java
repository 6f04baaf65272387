package io.github.coinbasepro.actuate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.CoinbaseProClient;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * {@link InfoContributor} that tells to which exchanges the application talks, and
 * whether it may trade there.
 */
public class CoinbaseProInfoContributor implements InfoContributor {

	private final Map<String, CoinbaseProClient> clients;

	/**
	 * Creates a contributor.
	 * @param clients the clients by their names
	 */
	public CoinbaseProInfoContributor(Map<String, CoinbaseProClient> clients) {
		this.clients = new TreeMap<>(clients);
	}

	@Override
	public void contribute(Info.Builder builder) {
		Map<String, Object> details = new LinkedHashMap<>();
		this.clients.forEach((name, client) -> details.put(name,
				Map.of("environment", client.environment(), "tradingEnabled", client.isTradingEnabled())));
		builder.withDetail("coinbasePro", details);
	}

}
