package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are placed.
 *
 * @param check Whether new orders are checked against the live product before they are
 * sent.
 * @param lookupWindow How long to look for an order whose answer was lost.
 * @param maxValue Greatest value of an order by quote currency, such as USD. An order in
 * a currency that is not listed has no greatest value.
 * @param maxDeviation How far, in percent, a price of an order may be from the middle of
 * the best bid and the best ask.
 */
public record OrderProperties(@DefaultValue("off") OrderCheck check, @DefaultValue("16s") Duration lookupWindow,
		@DefaultValue Map<String, BigDecimal> maxValue, @Nullable BigDecimal maxDeviation) {

	static final OrderProperties DEFAULT = of(OrderSettings.DEFAULT);

	/**
	 * Creates how orders are placed.
	 * @param check whether new orders are checked against the live product before they
	 * are sent
	 * @param lookupWindow how long to look for an order whose answer was lost
	 * @param maxValue greatest value of an order by quote currency; empty for none
	 * @param maxDeviation how far, in percent, a price of an order may be from the middle
	 * of the best bid and the best ask; null for any distance
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public OrderProperties {
		new OrderSettings(check, lookupWindow, maxValue, maxDeviation);
	}

	private static OrderProperties of(OrderSettings settings) {
		return new OrderProperties(settings.check(), settings.lookupWindow(), settings.maxValue(),
				settings.maxDeviation());
	}

	OrderSettings settings() {
		return new OrderSettings(this.check, this.lookupWindow, this.maxValue, this.maxDeviation);
	}

}
