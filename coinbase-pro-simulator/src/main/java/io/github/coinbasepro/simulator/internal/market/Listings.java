package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.Product;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;

/**
 * What is listed on the simulated exchange.
 */
public final class Listings {

	private static final BigDecimal SATOSHI = new BigDecimal("0.00000001");

	private static final BigDecimal CENT = new BigDecimal("0.01");

	private static final List<Currency> CURRENCIES = List.of(
			new Currency("BTC", "Bitcoin", SATOSHI, false, "bitcoin", 2),
			new Currency("ETH", "Ether", SATOSHI, false, "ethereum", 14),
			new Currency("SOL", "Solana", SATOSHI, false, "solana", 31),
			new Currency("USDC", "USDC", new BigDecimal("0.000001"), false, "ethereum", 14),
			new Currency("USD", "United States Dollar", CENT, true, "", 0),
			new Currency("CBETH", "Coinbase Wrapped Staked ETH", SATOSHI, false, "ethereum", 14));

	private static final List<Listing> LISTINGS = List.of(
			Listing.of(product("BTC", "USD", "0.01", "1"), "64000", "0.05", 60),
			Listing.of(product("ETH", "USD", "0.01", "1"), "3100", "0.8", 50),
			Listing.of(product("SOL", "USD", "0.01", "1"), "150", "9", 40),
			Listing.of(product("ETH", "BTC", "0.00001", "0.000016"), "0.048", "0.5", 10));

	private Listings() {
	}

	private static Product product(String base, String quote, String quoteIncrement, String minMarketFunds) {
		return new Product(base, quote, SATOSHI, new BigDecimal(quoteIncrement), new BigDecimal(minMarketFunds),
				TradingMode.FULL);
	}

	/**
	 * The currencies.
	 * @return currencies
	 */
	public static List<Currency> currencies() {
		return CURRENCIES;
	}

	/**
	 * The products as they are at first.
	 * @return products
	 */
	public static List<Product> products() {
		return LISTINGS.stream().map(Listing::product).toList();
	}

	static List<Listing> all() {
		return LISTINGS;
	}

}
