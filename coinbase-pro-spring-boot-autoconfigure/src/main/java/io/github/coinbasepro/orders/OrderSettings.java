package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Settings;
import org.jspecify.annotations.Nullable;

/**
 * How orders are placed.
 *
 * @param check whether new orders are checked against the live product before they are
 * sent
 * @param lookupWindow how long to look for an order whose answer was lost
 * @param maxValue greatest value of an order by quote currency, such as {@code USD}; an
 * order in a currency that is not listed has no greatest value
 * @param maxDeviation how far, in percent, a price of an order may be from the middle of
 * the best bid and the best ask; null for any distance
 */
public record OrderSettings(OrderCheck check, Duration lookupWindow, Map<String, BigDecimal> maxValue,
		@Nullable BigDecimal maxDeviation) {

	/**
	 * The default settings: no check, no guard, and 16 seconds of looking, which are six
	 * looks.
	 */
	public static final OrderSettings DEFAULT = new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(16));

	/**
	 * Creates settings.
	 * @param check whether new orders are checked against the live product before they
	 * are sent
	 * @param lookupWindow how long to look for an order whose answer was lost; zero for
	 * not at all
	 * @param maxValue greatest value of an order by quote currency, positive; empty for
	 * none
	 * @param maxDeviation how far, in percent, a price of an order may be from the middle
	 * of the best bid and the best ask, positive; null for any distance
	 * @throws IllegalArgumentException if the window is negative, or a value or the
	 * deviation is not positive
	 */
	public OrderSettings {
		Settings.requireNotNegative("orders.lookup-window", lookupWindow);
		maxValue = inUpperCase(maxValue);
		maxValue.forEach((currency, value) -> requirePositive("orders.max-value." + currency, value));
		if (maxDeviation != null) {
			requirePositive("orders.max-deviation", maxDeviation);
		}
	}

	/**
	 * Creates settings without guards.
	 * @param check whether new orders are checked against the live product before they
	 * are sent
	 * @param lookupWindow how long to look for an order whose answer was lost; zero for
	 * not at all
	 * @throws IllegalArgumentException if the window is negative
	 */
	public OrderSettings(OrderCheck check, Duration lookupWindow) {
		this(check, lookupWindow, Map.of(), null);
	}

	/**
	 * Returns these settings with a greatest value of an order.
	 * @param currency quote currency, such as {@code USD}
	 * @param value greatest value of an order in that currency, positive
	 * @return the new settings
	 * @throws IllegalArgumentException if the value is not positive
	 */
	public OrderSettings withMaxValue(String currency, BigDecimal value) {
		Arguments.require("currency", currency);
		Arguments.require("value", value);
		Map<String, BigDecimal> values = new TreeMap<>(this.maxValue);
		values.put(currency, value);
		return new OrderSettings(this.check, this.lookupWindow, values, this.maxDeviation);
	}

	/**
	 * Returns these settings with a greatest distance of prices from the market.
	 * @param percent how far, in percent, a price of an order may be from the middle of
	 * the best bid and the best ask, positive
	 * @return the new settings
	 * @throws IllegalArgumentException if the deviation is not positive
	 */
	public OrderSettings withMaxDeviation(BigDecimal percent) {
		Arguments.require("percent", percent);
		return new OrderSettings(this.check, this.lookupWindow, this.maxValue, percent);
	}

	/**
	 * Returns whether a guard is set.
	 * @return true if there is a greatest value or a greatest deviation
	 */
	public boolean isGuarded() {
		return !this.maxValue.isEmpty() || this.maxDeviation != null;
	}

	private static Map<String, BigDecimal> inUpperCase(Map<String, BigDecimal> values) {
		Map<String, BigDecimal> upperCase = new TreeMap<>();
		values.forEach((currency, value) -> upperCase.put(currency.toUpperCase(Locale.ROOT), value));
		return Map.copyOf(upperCase);
	}

	private static void requirePositive(String name, BigDecimal value) {
		Settings.require(value.signum() > 0, name + " must be positive", value.toPlainString());
	}

}
