package io.github.coinbasepro.actuate;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.observation.ClientStatistics;
import io.github.coinbasepro.settings.KeyPermission;

/**
 * What the actuator shows of a client.
 *
 * @param environment which exchange it talks to, {@code other} for an address of the
 * application's own
 * @param baseUrl address of the exchange
 * @param permissions what it may do at all
 * @param tradingEnabled whether anything may be changed
 * @param clockOffset how far the clock of the exchange is ahead of that of this machine
 * @param rateLimits the limits that it has used so far, by their class
 * @param statistics what it has done so far
 */
public record ClientDescriptor(String environment, URI baseUrl, List<String> permissions, boolean tradingEnabled,
		Duration clockOffset, Map<String, RateLimitDescriptor> rateLimits, ClientStatistics statistics) {

	static ClientDescriptor of(CoinbaseProClient client) {
		Map<String, RateLimitDescriptor> rateLimits = new TreeMap<>();
		for (RateLimitLevel level : client.rateLimits()) {
			rateLimits.put(level.rateLimitClass().name().toLowerCase(Locale.ROOT),
					new RateLimitDescriptor(level.permits(), level.most(), level.waiting()));
		}
		return new ClientDescriptor(client.environment(), client.baseUrl(),
				client.permissions().stream().sorted().map(KeyPermission::text).toList(), client.isTradingEnabled(),
				client.clockOffset(), rateLimits, client.statistics());
	}

	/**
	 * The level of a rate limit.
	 *
	 * @param permits how many calls may go at once
	 * @param most calls that may go at once after a pause
	 * @param waiting calls that wait
	 */
	public record RateLimitDescriptor(int permits, int most, int waiting) {

	}

}
