package io.github.coinbasepro.sample.account;

import java.net.URI;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.sample.DeskExchange;
import io.github.coinbasepro.sample.DeskProperties;
import io.github.coinbasepro.sample.feed.Trouble;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this desk sends orders now, and to which exchange. Real money needs a word of
 * its own.
 */
@Component
public final class TradingGate {

	static final String LIVE_IS_OFF = "This desk only looks at the live exchange. "
			+ "To trade with real money, set desk.live=true.";

	static final String SWITCHED_OFF = "Trading is switched off for this desk. "
			+ "Switch it on with coinbase.pro.trading-enabled or at /actuator/coinbasepro.";

	static final String NOT_PERMITTED = "Trading needs trade in coinbase.pro.permissions.";

	static final String DRY_RUN = "This desk only rehearses: coinbase.pro.dry-run is on, no order is sent.";

	private final CoinbaseProClient client;

	private final DeskExchange exchange;

	private final @Nullable String configured;

	TradingGate(DeskProperties properties, CoinbaseProConnectionDetails connection, CoinbaseProClient client,
			@Value("${coinbase.pro.dry-run:false}") boolean dryRun) {
		this.client = client;
		this.exchange = isLive(connection.getBaseUrl()) ? DeskExchange.LIVE : properties.exchange();
		this.configured = configured(properties, connection, dryRun);
	}

	/**
	 * Returns the exchange that orders go to. Whatever the desk was told, the address
	 * decides.
	 * @return the exchange
	 */
	public DeskExchange exchange() {
		return this.exchange;
	}

	/**
	 * Returns why the gate is closed now.
	 * @return what to do to open it, or null if it is open
	 */
	public @Nullable String reason() {
		return (this.configured != null || this.client.isTradingEnabled()) ? this.configured : SWITCHED_OFF;
	}

	void pass() {
		String reason = reason();
		if (reason != null) {
			throw new TradingClosedException(reason);
		}
	}

	void pass(DeskExchange expected) {
		if (expected != this.exchange) {
			throw new TradingClosedException("Not sent: the ticket is for the " + expected.label()
					+ " exchange, but this desk now trades on the " + this.exchange.label() + " one.");
		}
		pass();
	}

	private @Nullable String configured(DeskProperties properties, CoinbaseProConnectionDetails connection,
			boolean dryRun) {
		if (this.exchange == DeskExchange.LIVE && !properties.live()) {
			return LIVE_IS_OFF;
		}
		if (connection.getCredentials() == null) {
			return Trouble.NO_KEY;
		}
		if (!this.client.permissions().contains(KeyPermission.TRADE)) {
			return NOT_PERMITTED;
		}
		return dryRun ? DRY_RUN : null;
	}

	private static boolean isLive(URI baseUrl) {
		return Stream.of(CoinbaseProEnvironment.PRODUCTION, CoinbaseProEnvironment.US_DMA)
			.anyMatch((live) -> live.baseUrl().getHost().equalsIgnoreCase(baseUrl.getHost()));
	}

}
