package io.github.coinbasepro;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the exchange is.
 */
public enum CoinbaseProEnvironment {

	/** The exchange itself, with real money. */
	PRODUCTION("https://api.exchange.coinbase.com"),

	/** The exchange's public sandbox: its own keys, play money, few products. */
	SANDBOX("https://api-public.sandbox.exchange.coinbase.com"),

	/** Direct market access for customers of Coinbase Prime in the United States. */
	US_DMA("https://api-us.dma.prime.coinbase.com"),

	/** The sandbox of direct market access in the United States. */
	US_DMA_SANDBOX("https://api-us.dma.sandbox.prime.coinbase.com");

	private final URI baseUrl;

	CoinbaseProEnvironment(String baseUrl) {
		this.baseUrl = URI.create(baseUrl);
	}

	/**
	 * Returns the environment at an address.
	 * @param baseUrl the address of a REST API
	 * @return the environment, null if it is none of these
	 */
	public static @Nullable CoinbaseProEnvironment at(URI baseUrl) {
		return Stream.of(values())
			.filter((environment) -> environment.baseUrl.equals(baseUrl))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns the environment as it stands in the configuration.
	 * @return the words, such as {@code us-dma-sandbox}
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Returns the address of the REST API.
	 * @return the address
	 */
	public URI baseUrl() {
		return this.baseUrl;
	}

}
