package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.market.Currency;

/**
 * A chain that currencies travel on: what its addresses look like.
 */
public enum Network {

	/** Bitcoin. */
	BITCOIN("(bc1[02-9ac-hj-np-z]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34})", "bc1q", "qpzry9x8gf2tvdw0", 38),

	/** Ethereum. */
	ETHEREUM("0x[0-9a-fA-F]{40}", "0x", "0123456789abcdef", 40),

	/** Solana. */
	SOLANA("[1-9A-HJ-NP-Za-km-z]{32,44}", "", "ABCDEFGHJKLMNPQR", 44);

	private static final BigDecimal USUAL_FEE = new BigDecimal("0.001");

	private static final Map<String, BigDecimal> FEES = Map.of("BTC", new BigDecimal("0.0001"), "USDC", BigDecimal.ONE);

	private final Pattern form;

	private final String prefix;

	private final String alphabet;

	private final int length;

	Network(String form, String prefix, String alphabet, int length) {
		this.form = Pattern.compile(form);
		this.prefix = prefix;
		this.alphabet = alphabet;
		this.length = length;
	}

	/**
	 * The network of a currency.
	 * @param currency the currency
	 * @return its default network
	 * @throws RefusedException if it has none
	 */
	public static Network of(Currency currency) {
		if (currency.fiat()) {
			throw RefusedException.invalid(currency.id() + " is not a crypto currency");
		}
		return valueOf(currency.network().toUpperCase(Locale.ROOT));
	}

	/**
	 * What the network takes to carry a currency.
	 * @param currency the currency
	 * @return an amount of that currency
	 */
	public static BigDecimal fee(Currency currency) {
		return FEES.getOrDefault(currency.id(), USUAL_FEE);
	}

	/**
	 * Refuse what is no address of this network.
	 * @param address an address
	 * @throws RefusedException if it is none
	 */
	public void check(String address) {
		if (!this.form.matcher(address).matches()) {
			throw RefusedException.invalid("invalid crypto_address");
		}
	}

	String address(String hex) {
		StringBuilder address = new StringBuilder(this.prefix);
		for (int i = 0; i < this.length; i++) {
			address.append(this.alphabet.charAt(Character.digit(hex.charAt(i), 16)));
		}
		return address.toString();
	}

}
