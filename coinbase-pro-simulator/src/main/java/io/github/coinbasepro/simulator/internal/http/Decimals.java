package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Decimals as they are written on the wire.
 */
final class Decimals {

	private Decimals() {
	}

	static String trimmed(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	static String eight(BigDecimal value) {
		return value.setScale(8, RoundingMode.HALF_EVEN).toPlainString();
	}

	static String sixteen(BigDecimal value) {
		return value.setScale(16, RoundingMode.HALF_EVEN).toPlainString();
	}

	static @Nullable String eightOrNull(@Nullable BigDecimal value) {
		return (value != null) ? eight(value) : null;
	}

	static @Nullable String sixteenOrNull(@Nullable BigDecimal value) {
		return (value != null) ? sixteen(value) : null;
	}

}
