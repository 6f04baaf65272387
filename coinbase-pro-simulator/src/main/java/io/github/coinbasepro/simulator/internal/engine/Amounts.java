package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Arithmetic on amounts.
 */
final class Amounts {

	/**
	 * Digits after the point of the smallest amount the books are kept in.
	 */
	static final int SCALE = 16;

	/**
	 * Digits after the point of the funds of a market order once its fee is taken off.
	 */
	static final int FUNDS_SCALE = 8;

	private Amounts() {
	}

	static boolean isMultiple(BigDecimal amount, BigDecimal increment) {
		return amount.remainder(increment).signum() == 0;
	}

	static BigDecimal floor(BigDecimal amount, BigDecimal divisor, BigDecimal increment) {
		BigDecimal units = amount.divide(divisor.multiply(increment), 0, RoundingMode.DOWN);
		return units.multiply(increment);
	}

	static BigDecimal ceiling(BigDecimal amount, BigDecimal divisor, BigDecimal increment) {
		BigDecimal units = amount.divide(divisor.multiply(increment), 0, RoundingMode.UP);
		return units.multiply(increment);
	}

}
