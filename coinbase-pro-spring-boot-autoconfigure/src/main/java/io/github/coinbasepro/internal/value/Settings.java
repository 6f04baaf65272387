package io.github.coinbasepro.internal.value;

import java.time.Duration;

/**
 * Checks of settings, whose messages name the property.
 */
public final class Settings {

	private Settings() {
	}

	public static void require(boolean condition, String rule, Object value) {
		if (!condition) {
			throw new IllegalArgumentException("coinbase.pro." + rule + " but was " + value);
		}
	}

	public static void requirePositive(String name, int number) {
		require(number > 0, name + " must be positive", number);
	}

	public static void requirePositive(String name, Duration duration) {
		require(!duration.isNegative() && !duration.isZero(), name + " must be positive", duration);
	}

	public static void requireNotNegative(String name, Duration duration) {
		require(!duration.isNegative(), name + " must not be negative", duration);
	}

	public static boolean isPrintable(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < 0x20 || text.charAt(i) > 0x7E) {
				return false;
			}
		}
		return true;
	}

}
