package io.github.coinbasepro.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Checks of amounts to be sent.
 */
final class Amount {

	private static final int MAX_DIGITS = 64;

	private Amount() {
	}

	static void requirePositive(String name, @Nullable BigDecimal amount) {
		if (amount == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		if (amount.precision() > MAX_DIGITS || Math.abs((long) amount.scale()) > MAX_DIGITS) {
			throw new IllegalArgumentException(name + " must have at most " + MAX_DIGITS + " digits");
		}
		if (amount.signum() <= 0) {
			throw new IllegalArgumentException(name + " must be positive but was " + amount.toPlainString());
		}
	}

}
