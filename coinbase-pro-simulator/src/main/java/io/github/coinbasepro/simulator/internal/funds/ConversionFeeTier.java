package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What the exchange takes of a conversion, by what was converted within 30 days.
 *
 * @param from volume that the tier begins at
 * @param to volume that it ends at, or {@code null} if it has no end
 * @param rate fraction that is taken
 */
public record ConversionFeeTier(BigDecimal from, @Nullable BigDecimal to, BigDecimal rate) {

	boolean contains(BigDecimal volume) {
		return this.from.compareTo(volume) <= 0 && (this.to == null || this.to.compareTo(volume) > 0);
	}

}
