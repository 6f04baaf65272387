package io.github.coinbasepro.transport;

import java.time.Duration;

import io.github.coinbasepro.model.OrderCheck;

/**
 * How orders are placed.
 *
 * @param check whether new orders are held against the live product before they are sent
 * @param lookupWindow how long to look for an order whose answer was lost
 */
public record OrderSettings(OrderCheck check, Duration lookupWindow) {

	/**
	 * What is used when nothing is set: no check, and 16 seconds of looking, which are
	 * six looks.
	 */
	public static final OrderSettings DEFAULT = new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(16));

	/**
	 * Creates settings.
	 * @param check whether new orders are held against the live product before they are
	 * sent
	 * @param lookupWindow how long to look for an order whose answer was lost; zero for
	 * not at all
	 * @throws IllegalArgumentException if the window is negative
	 */
	public OrderSettings {
		Settings.requireNotNegative("orders.lookup-window", lookupWindow);
	}

}
