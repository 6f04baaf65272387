package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The form of an id of a Coinbase wallet: a UUID, or a currency where the wallet was
 * never used.
 */
public final class CoinbaseAccountId {

	private static final Pattern FORM = Pattern
		.compile("[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}|[A-Z0-9]{1,20}");

	private CoinbaseAccountId() {
	}

	/**
	 * Refuses what cannot be an id of a Coinbase wallet.
	 * @param coinbaseAccountId the id to check
	 * @return the id
	 * @throws IllegalArgumentException if it is neither a UUID nor up to 20 upper-case
	 * letters and digits
	 */
	public static String require(@Nullable String coinbaseAccountId) {
		if (coinbaseAccountId == null || !FORM.matcher(coinbaseAccountId).matches()) {
			throw new IllegalArgumentException(
					"coinbaseAccountId must be a UUID or a currency but was " + Printable.of(coinbaseAccountId));
		}
		return coinbaseAccountId;
	}

}
