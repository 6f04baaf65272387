package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * A currency that stands for another one that is staked.
 *
 * @param id its code
 * @param underlying code of the staked currency
 * @param conversionRate how much of that one unit is worth
 * @param circulatingSupply how much of it is outside
 * @param totalSupply how much of it there is
 * @param apy what it yields in a year, as a fraction
 * @param redeemDays how many days giving it back takes
 */
public record WrappedAsset(String id, String underlying, BigDecimal conversionRate, BigDecimal circulatingSupply,
		BigDecimal totalSupply, BigDecimal apy, int redeemDays) {

	private static final int DIGITS = 8;

	private static final List<WrappedAsset> ALL = List
		.of(new WrappedAsset("CBETH", "ETH", new BigDecimal("1.0874512345678901"), new BigDecimal("118450.28172"),
				new BigDecimal("120000.00000"), new BigDecimal("0.0271"), 5));

	/**
	 * The wrapped currencies.
	 * @return all of them
	 */
	public static List<WrappedAsset> all() {
		return ALL;
	}

	/**
	 * Look a wrapped currency up.
	 * @param id its code
	 * @return the wrapped currency
	 * @throws RefusedException if there is none with that code
	 */
	public static WrappedAsset get(String id) {
		return ALL.stream()
			.filter((asset) -> asset.id().equals(id))
			.findFirst()
			.orElseThrow(() -> RefusedException.notFound("NotFound"));
	}

	BigDecimal wrap(BigDecimal amount) {
		return amount.divide(this.conversionRate, DIGITS, RoundingMode.DOWN);
	}

	BigDecimal unwrap(BigDecimal amount) {
		return amount.multiply(this.conversionRate).setScale(DIGITS, RoundingMode.DOWN);
	}

}
