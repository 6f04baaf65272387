package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * A currency that counts as collateral, or can be borrowed.
 *
 * @param currency the currency
 * @param weight which fraction of its worth counts as collateral
 * @param interestRate interest of a year as a fraction, nothing if it cannot be borrowed
 */
public record LoanAsset(String currency, BigDecimal weight, BigDecimal interestRate) {

	private static final List<LoanAsset> ALL = List.of(of("BTC", "0.90", "0.0450"), of("ETH", "0.85", "0.0500"),
			of("SOL", "0.70", "0"), of("USDC", "1", "0.0800"), of("USD", "1", "0.0800"));

	private static LoanAsset of(String currency, String weight, String interestRate) {
		return new LoanAsset(currency, new BigDecimal(weight), new BigDecimal(interestRate));
	}

	/**
	 * The currencies that count as collateral.
	 * @return all of them
	 */
	public static List<LoanAsset> all() {
		return ALL;
	}

	/**
	 * The currencies that can be borrowed.
	 * @return some of them
	 */
	public static List<LoanAsset> borrowable() {
		return ALL.stream().filter((asset) -> asset.interestRate().signum() > 0).toList();
	}

	/**
	 * Look a currency up that can be borrowed.
	 * @param currency its code
	 * @return the currency
	 * @throws RefusedException if it cannot be borrowed
	 */
	public static LoanAsset borrowable(String currency) {
		return borrowable().stream()
			.filter((asset) -> asset.currency().equals(currency))
			.findFirst()
			.orElseThrow(() -> RefusedException.invalid("Invalid loan currency " + currency));
	}

}
