package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rates of the exchange: the more a user traded in thirty days, the lower they are.
 *
 * @param tiers the tiers, lowest volume first, without gaps, the first from zero on
 */
public record FeeSchedule(List<FeeTier> tiers) {

	private static final String[][] STANDARD = { { "0", "0.0040", "0.0060" }, { "10000", "0.0025", "0.0040" },
			{ "50000", "0.0015", "0.0025" }, { "100000", "0.0010", "0.0020" }, { "1000000", "0.0008", "0.0018" },
			{ "15000000", "0.0006", "0.0016" }, { "75000000", "0.0003", "0.0012" }, { "250000000", "0", "0.0008" },
			{ "400000000", "0", "0.0005" } };

	/**
	 * Refuses tiers that do not begin at zero.
	 * @param tiers the tiers, lowest volume first, without gaps, the first from zero on
	 */
	public FeeSchedule {
		if (tiers.isEmpty() || tiers.get(0).usdFrom().signum() != 0) {
			throw new IllegalArgumentException("The first tier of fees must begin at 0");
		}
		tiers = List.copyOf(tiers);
	}

	/**
	 * The same rates for everyone.
	 * @param maker rate of the order that stood in the book
	 * @param taker rate of the order that took, never below the maker's
	 * @return a schedule of one tier
	 */
	public static FeeSchedule flat(BigDecimal maker, BigDecimal taker) {
		return new FeeSchedule(List.of(new FeeTier(BigDecimal.ZERO, null, new FeeRates(maker, taker))));
	}

	/**
	 * Rates that fall in nine steps, from a volume of ten thousand to one of four hundred
	 * million.
	 * @return a schedule like that of the exchange
	 */
	public static FeeSchedule standard() {
		List<FeeTier> tiers = new ArrayList<>();
		for (int i = 0; i < STANDARD.length; i++) {
			BigDecimal end = (i + 1 < STANDARD.length) ? new BigDecimal(STANDARD[i + 1][0]) : null;
			tiers.add(tier(STANDARD[i], end));
		}
		return new FeeSchedule(tiers);
	}

	private static FeeTier tier(String[] row, @Nullable BigDecimal end) {
		return new FeeTier(new BigDecimal(row[0]), end, new FeeRates(new BigDecimal(row[1]), new BigDecimal(row[2])));
	}

	FeeRates at(BigDecimal usdVolume) {
		FeeRates rates = this.tiers.get(0).rates();
		for (FeeTier tier : this.tiers) {
			if (usdVolume.compareTo(tier.usdFrom()) >= 0) {
				rates = tier.rates();
			}
		}
		return rates;
	}

}
