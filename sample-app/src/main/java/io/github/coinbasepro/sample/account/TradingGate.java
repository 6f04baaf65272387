package io.github.coinbasepro.sample.account;

import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.sample.DeskExchange;
import io.github.coinbasepro.sample.DeskProperties;
import io.github.coinbasepro.sample.feed.Trouble;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether this desk sends orders at all. Real money needs a word of its own.
 */
@Component
public final class TradingGate {

	static final String LIVE_IS_OFF = "This desk only looks at the live exchange. "
			+ "To trade with real money, set desk.live=true.";

	private final @Nullable String reason;

	TradingGate(DeskProperties properties, CoinbaseProConnectionDetails connection) {
		this.reason = reasonFor(properties, connection);
	}

	/**
	 * Returns why the gate is closed.
	 * @return what to set to open it, or null if it is open
	 */
	public @Nullable String reason() {
		return this.reason;
	}

	void pass() {
		if (this.reason != null) {
			throw new TradingClosedException(this.reason);
		}
	}

	private static @Nullable String reasonFor(DeskProperties properties, CoinbaseProConnectionDetails connection) {
		if (isLive(properties, connection) && !properties.live()) {
			return LIVE_IS_OFF;
		}
		return (connection.getCredentials() == null) ? Trouble.NO_KEY : null;
	}

	/**
	 * Whatever the desk was told, the address decides.
	 */
	private static boolean isLive(DeskProperties properties, CoinbaseProConnectionDetails connection) {
		String host = connection.getBaseUrl().getHost();
		return properties.exchange() == DeskExchange.LIVE
				|| CoinbaseProEnvironment.PRODUCTION.baseUrl().getHost().equalsIgnoreCase(host);
	}

}
