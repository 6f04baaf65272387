package io.github.coinbasepro.model;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What every order must keep to, whatever its product.
 */
final class OrderRules {

	private static final Set<TimeInForce> TIMES_IN_FORCE = Set.of(TimeInForce.GTC, TimeInForce.GTT, TimeInForce.IOC,
			TimeInForce.FOK);

	private static final Set<SelfTradePrevention> SELF_TRADE_PREVENTIONS = Set.of(
			SelfTradePrevention.DECREASE_AND_CANCEL, SelfTradePrevention.CANCEL_OLDEST,
			SelfTradePrevention.CANCEL_NEWEST, SelfTradePrevention.CANCEL_BOTH);

	private OrderRules() {
	}

	static void requireSide(@Nullable Side side) {
		if (!Side.BUY.equals(side) && !Side.SELL.equals(side)) {
			throw new IllegalArgumentException("side must be buy or sell but was " + side);
		}
	}

	static void requireTimeInForce(@Nullable TimeInForce timeInForce, @Nullable CancelAfter cancelAfter,
			boolean postOnly) {
		if (timeInForce != null && !TIMES_IN_FORCE.contains(timeInForce)) {
			throw new IllegalArgumentException("timeInForce must be GTC, GTT, IOC or FOK but was " + timeInForce);
		}
		if (TimeInForce.GTT.equals(timeInForce) != (cancelAfter != null)) {
			throw new IllegalArgumentException(
					"timeInForce GTT and cancelAfter must be given together: timeInForce was " + timeInForce
							+ " and cancelAfter " + cancelAfter);
		}
		if (postOnly && (TimeInForce.IOC.equals(timeInForce) || TimeInForce.FOK.equals(timeInForce))) {
			throw new IllegalArgumentException("postOnly contradicts timeInForce " + timeInForce
					+ ": an order that must fill at once cannot rest on the book");
		}
	}

	static void requireSelfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
		if (selfTradePrevention != null && !SELF_TRADE_PREVENTIONS.contains(selfTradePrevention)) {
			throw new IllegalArgumentException(
					"selfTradePrevention must be dc, co, cn or cb but was " + selfTradePrevention);
		}
	}

	static void requireClientOrderId(@Nullable UUID clientOrderId) {
		if (clientOrderId == null || clientOrderId.version() != 4 || clientOrderId.variant() != 2) {
			throw new IllegalArgumentException("clientOrderId must be a random UUID of version 4 but was "
					+ clientOrderId + ": the exchange does not keep any other");
		}
	}

}
