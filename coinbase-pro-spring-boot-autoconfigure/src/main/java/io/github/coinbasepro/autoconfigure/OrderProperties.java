package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.coinbasepro.orders.OrderCheck;
import org.jspecify.annotations.Nullable;

/**
 * Checks of new orders and the lookup of lost ones.
 */
public class OrderProperties {

	/**
	 * Whether new orders are checked against the live product before they are sent.
	 */
	private OrderCheck check = OrderCheck.OFF;

	/**
	 * Time for which an order is looked for whose answer was lost.
	 */
	private Duration lookupWindow = Duration.ofSeconds(16);

	/**
	 * Greatest value of an order by quote currency, such as USD. An order in a currency
	 * that is not listed has no greatest value.
	 */
	private Map<String, BigDecimal> maxValue = new LinkedHashMap<>();

	/**
	 * Greatest distance, in percent, of a price of an order from the middle of the best
	 * bid and the best ask.
	 */
	private @Nullable BigDecimal maxDeviation;

	public OrderCheck getCheck() {
		return this.check;
	}

	public void setCheck(OrderCheck check) {
		this.check = check;
	}

	public Duration getLookupWindow() {
		return this.lookupWindow;
	}

	public void setLookupWindow(Duration lookupWindow) {
		this.lookupWindow = lookupWindow;
	}

	public Map<String, BigDecimal> getMaxValue() {
		return this.maxValue;
	}

	public void setMaxValue(Map<String, BigDecimal> maxValue) {
		this.maxValue = maxValue;
	}

	public @Nullable BigDecimal getMaxDeviation() {
		return this.maxDeviation;
	}

	public void setMaxDeviation(@Nullable BigDecimal maxDeviation) {
		this.maxDeviation = maxDeviation;
	}

}
