package io.github.coinbasepro;

import java.net.URI;

/**
 * Where the exchange is.
 */
public enum CoinbaseProEnvironment {

	/** The exchange itself, with real money. */
	PRODUCTION("https://api.exchange.coinbase.com"),

	/** The exchange's public sandbox: its own keys, play money, few products. */
	SANDBOX("https://api-public.sandbox.exchange.coinbase.com");

	private final URI baseUrl;

	CoinbaseProEnvironment(String baseUrl) {
		this.baseUrl = URI.create(baseUrl);
	}

	/**
	 * Returns the address of the REST API.
	 * @return the address
	 */
	public URI baseUrl() {
		return this.baseUrl;
	}

}
