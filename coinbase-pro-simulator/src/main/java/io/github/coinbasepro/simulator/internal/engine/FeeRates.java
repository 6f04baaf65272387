package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the exchange takes of a trade, as fractions of its worth.
 *
 * @param maker rate of the order that stood in the book
 * @param taker rate of the order that took, never below the maker's
 */
public record FeeRates(BigDecimal maker, BigDecimal taker) {

	/**
	 * Refuses rates whose fees a hold could not cover.
	 * @param maker rate of the order that stood in the book
	 * @param taker rate of the order that took
	 */
	public FeeRates {
		if (maker.signum() < 0 || taker.compareTo(maker) < 0) {
			throw new IllegalArgumentException("Fee rates must be 0 <= maker <= taker, not " + maker + " and " + taker);
		}
	}

	BigDecimal of(BigDecimal worth, Liquidity liquidity) {
		BigDecimal rate = (liquidity == Liquidity.MAKER) ? this.maker : this.taker;
		return worth.multiply(rate).setScale(Amounts.SCALE, RoundingMode.DOWN);
	}

	BigDecimal withTaker(BigDecimal worth) {
		return worth.add(worth.multiply(this.taker)).setScale(Amounts.SCALE, RoundingMode.UP);
	}

	BigDecimal withoutTaker(BigDecimal funds) {
		return funds.divide(BigDecimal.ONE.add(this.taker), Amounts.FUNDS_SCALE, RoundingMode.DOWN);
	}

}
