package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.model.OrderCheck;
import io.github.coinbasepro.transport.OrderSettings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are placed.
 *
 * @param check Whether new orders are held against the live product before they are sent.
 * @param lookupWindow How long to look for an order whose answer was lost.
 */
public record OrderProperties(@DefaultValue("off") OrderCheck check, @DefaultValue("16s") Duration lookupWindow) {

	static final OrderProperties DEFAULT = of(OrderSettings.DEFAULT);

	/**
	 * Creates how orders are placed.
	 * @param check whether new orders are held against the live product before they are
	 * sent
	 * @param lookupWindow how long to look for an order whose answer was lost
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public OrderProperties {
		new OrderSettings(check, lookupWindow);
	}

	private static OrderProperties of(OrderSettings settings) {
		return new OrderProperties(settings.check(), settings.lookupWindow());
	}

	OrderSettings settings() {
		return new OrderSettings(this.check, this.lookupWindow);
	}

}
