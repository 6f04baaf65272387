package io.github.coinbasepro.orders;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * The trigger of an order: a trade at a price.
 *
 * @param type which way the price must go
 * @param price price of the trade that triggers the order, in the quote currency
 * @param limitPrice limit of the order once triggered, which makes a pair of take-profit
 * (the price of the order) and stop-loss (this); null for none
 */
@WireFormat(OrdersJson.StopNames.class)
public record Stop(StopType type, BigDecimal price, @Nullable BigDecimal limitPrice) {

	/**
	 * Creates a trigger.
	 * @param type {@link StopType#LOSS} or {@link StopType#ENTRY}
	 * @param price price of the trade that triggers the order, positive
	 * @param limitPrice limit of the order once triggered, positive; null for none
	 * @throws IllegalArgumentException if the type is unknown or a price not positive
	 */
	public Stop {
		if (!StopType.LOSS.equals(type) && !StopType.ENTRY.equals(type)) {
			throw new IllegalArgumentException("stop must be loss or entry but was " + type);
		}
		Arguments.requirePositive("stopPrice", price);
		if (limitPrice != null) {
			Arguments.requirePositive("stopLimitPrice", limitPrice);
		}
	}

	/**
	 * Returns a trigger at a price or below.
	 * @param price price of the trade that triggers the order, positive
	 * @return the trigger
	 * @throws IllegalArgumentException if the price is not positive
	 */
	public static Stop loss(BigDecimal price) {
		return new Stop(StopType.LOSS, price, null);
	}

	/**
	 * Returns a trigger at a price or above.
	 * @param price price of the trade that triggers the order, positive
	 * @return the trigger
	 * @throws IllegalArgumentException if the price is not positive
	 */
	public static Stop entry(BigDecimal price) {
		return new Stop(StopType.ENTRY, price, null);
	}

	/**
	 * Returns this trigger for a pair of take-profit and stop-loss: the order trades at
	 * its own price for profit, or at this one after the trigger.
	 * @param limitPrice limit of the order once triggered, positive
	 * @return the new trigger
	 * @throws IllegalArgumentException if the price is not positive
	 */
	public Stop withLimitPrice(BigDecimal limitPrice) {
		Arguments.require("limitPrice", limitPrice);
		return new Stop(this.type, this.price, limitPrice);
	}

}
