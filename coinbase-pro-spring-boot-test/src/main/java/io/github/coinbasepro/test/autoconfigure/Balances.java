package io.github.coinbasepro.test.autoconfigure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads balances written as {@code currency=amount}.
 */
final class Balances {

	private Balances() {
	}

	/**
	 * Returns the balance of each currency that is named.
	 */
	static Map<String, BigDecimal> parse(String... balances) {
		Map<String, BigDecimal> parsed = new LinkedHashMap<>();
		for (String balance : balances) {
			String[] parts = balance.split("=", 2);
			if (parts.length < 2) {
				throw new IllegalArgumentException(message(balance));
			}
			parsed.put(parts[0].strip(), amount(balance, parts[1].strip()));
		}
		return parsed;
	}

	private static BigDecimal amount(String balance, String amount) {
		try {
			return new BigDecimal(amount);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(message(balance), ex);
		}
	}

	private static String message(String balance) {
		return "'" + balance + "' is no balance, write the currency and an amount, such as USD=1000.50";
	}

}
