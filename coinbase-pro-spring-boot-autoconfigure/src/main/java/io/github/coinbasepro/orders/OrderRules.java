package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.Set;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of an order must fit together, whatever its product.
 */
final class OrderRules {

	private static final Set<TimeInForce> TIMES_IN_FORCE = Set.of(TimeInForce.GTC, TimeInForce.GTT, TimeInForce.IOC,
			TimeInForce.FOK);

	private OrderRules() {
	}

	static void requireSide(@Nullable Side side) {
		if (!Side.BUY.equals(side) && !Side.SELL.equals(side)) {
			throw new IllegalArgumentException("side must be buy or sell but was " + side);
		}
	}

	static void requireSizeOrFunds(String kind, @Nullable BigDecimal size, @Nullable BigDecimal funds) {
		if ((size == null) == (funds == null)) {
			throw new IllegalArgumentException("a " + kind + " order needs exactly one of size and funds");
		}
		if (size != null) {
			Arguments.requirePositive("size", size);
		}
		if (funds != null) {
			Arguments.requirePositive("funds", funds);
		}
	}

	static void requireTimeInForce(@Nullable TimeInForce timeInForce, @Nullable CancelAfter cancelAfter,
			@Nullable Boolean postOnly) {
		if (timeInForce != null && !TIMES_IN_FORCE.contains(timeInForce)) {
			throw new IllegalArgumentException("timeInForce must be GTC, GTT, IOC or FOK but was " + timeInForce);
		}
		if (TimeInForce.GTT.equals(timeInForce) != (cancelAfter != null)) {
			throw new IllegalArgumentException(
					"timeInForce GTT and cancelAfter must be given together: timeInForce was " + timeInForce
							+ " and cancelAfter " + cancelAfter);
		}
		boolean atOnce = TimeInForce.IOC.equals(timeInForce) || TimeInForce.FOK.equals(timeInForce);
		if (Boolean.TRUE.equals(postOnly) && atOnce) {
			throw new IllegalArgumentException("postOnly contradicts timeInForce " + timeInForce
					+ ": an order that must fill at once cannot rest on the book");
		}
	}

	static void requireStop(Stop stop, @Nullable Boolean postOnly, @Nullable TimeInForce timeInForce) {
		if (Boolean.TRUE.equals(postOnly)) {
			throw new IllegalArgumentException("postOnly contradicts stop: a triggered order may have to take");
		}
		if (stop.limitPrice() != null && timeInForce != null && !TimeInForce.GTC.equals(timeInForce)) {
			throw new IllegalArgumentException("stopLimitPrice needs timeInForce GTC but it was " + timeInForce);
		}
	}

	static void requirePair(Side side, BigDecimal price, BigDecimal stopPrice, BigDecimal stopLimitPrice) {
		int direction = Side.SELL.equals(side) ? 1 : -1;
		if (price.compareTo(stopPrice) != direction || stopPrice.compareTo(stopLimitPrice) != direction) {
			throw new IllegalArgumentException("price, stopPrice and stopLimitPrice must "
					+ ((direction > 0) ? "descend for a sell" : "ascend for a buy") + " but were "
					+ price.toPlainString() + ", " + stopPrice.toPlainString() + " and "
					+ stopLimitPrice.toPlainString());
		}
	}

}
