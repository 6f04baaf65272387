package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.ProductId;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * An order that trades at its price or better. Made by {@link NewOrder#limitBuy} and
 * {@link NewOrder#limitSell}.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param side whether to buy or sell
 * @param price limit, in the quote currency, positive
 * @param size how much, in the base currency, positive; null if funds are given
 * @param funds how much, in the quote currency, positive; null if a size is given
 * @param timeInForce how long it lives; null for the exchange's default, good till
 * cancelled
 * @param cancelAfter when it is cancelled; given with {@link TimeInForce#GTT} only
 * @param postOnly true if it may only make; null if it may take, too
 * @param options what it has beside its terms
 */
public record NewLimitOrder(String productId, Side side, BigDecimal price, @Nullable BigDecimal size,
		@Nullable BigDecimal funds, @Nullable TimeInForce timeInForce, @Nullable CancelAfter cancelAfter,
		@Nullable Boolean postOnly, OrderOptions options) implements NewOrder {

	/**
	 * Creates an order.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param side whether to buy or sell
	 * @param price limit, in the quote currency, positive
	 * @param size how much, in the base currency, positive; null if funds are given
	 * @param funds how much, in the quote currency, positive; null if a size is given
	 * @param timeInForce how long it lives; null for the exchange's default
	 * @param cancelAfter when it is cancelled; given with {@link TimeInForce#GTT} only
	 * @param postOnly true if it may only make; null if it may take, too
	 * @param options what it has beside its terms
	 * @throws IllegalArgumentException if the parameters do not make an order
	 */
	public NewLimitOrder {
		Arguments.require("options", options);
		ProductId.require(productId);
		OrderRules.requireSide(side);
		Arguments.requirePositive("price", price);
		OrderRules.requireSizeOrFunds("limit", size, funds);
		OrderRules.requireTimeInForce(timeInForce, cancelAfter, postOnly);
		Stop stop = options.stop();
		if (stop != null) {
			OrderRules.requireStop(stop, postOnly, timeInForce);
			if (stop.limitPrice() != null) {
				OrderRules.requirePair(side, price, stop.price(), stop.limitPrice());
			}
		}
	}

	static NewLimitOrder of(String productId, Side side, BigDecimal price, @Nullable BigDecimal size,
			@Nullable BigDecimal funds) {
		return new NewLimitOrder(productId, side, price, size, funds, null, null, null, OrderOptions.none());
	}

	@Override
	public OrderType type() {
		return OrderType.LIMIT;
	}

	/**
	 * Returns this order, refused by the exchange if it would take from the book.
	 * @return the new order
	 * @throws IllegalArgumentException if it must fill at once or waits for a stop
	 */
	public NewLimitOrder withPostOnly() {
		return with(this.timeInForce, this.cancelAfter, true, this.options);
	}

	/**
	 * Returns this order with another time in force.
	 * @param timeInForce {@link TimeInForce#GTC}, {@link TimeInForce#IOC} or
	 * {@link TimeInForce#FOK}
	 * @return the new order
	 * @throws IllegalArgumentException if the time in force needs
	 * {@link #withCancelAfter(CancelAfter)}, is unknown, or contradicts post-only
	 */
	public NewLimitOrder withTimeInForce(TimeInForce timeInForce) {
		Arguments.require("timeInForce", timeInForce);
		return with(timeInForce, null, this.postOnly, this.options);
	}

	/**
	 * Returns this order, good till a time ({@link TimeInForce#GTT}).
	 * @param cancelAfter when it is cancelled
	 * @return the new order
	 */
	public NewLimitOrder withCancelAfter(CancelAfter cancelAfter) {
		return with(TimeInForce.GTT, cancelAfter, this.postOnly, this.options);
	}

	@Override
	public NewLimitOrder withStop(Stop stop) {
		Arguments.require("stop", stop);
		return with(this.options.withStop(stop));
	}

	@Override
	public NewLimitOrder withSelfTradePrevention(SelfTradePrevention selfTradePrevention) {
		Arguments.require("selfTradePrevention", selfTradePrevention);
		return with(this.options.withSelfTradePrevention(selfTradePrevention));
	}

	@Override
	public NewLimitOrder withClientOrderId(UUID clientOrderId) {
		return with(this.options.withClientOrderId(clientOrderId));
	}

	@Override
	public NewLimitOrder withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return with(this.options.withProfile(profileId));
	}

	@Override
	public NewLimitOrder withMarketType(String marketType) {
		Arguments.require("marketType", marketType);
		return with(this.options.withMarketType(marketType));
	}

	private NewLimitOrder with(OrderOptions options) {
		return with(this.timeInForce, this.cancelAfter, this.postOnly, options);
	}

	private NewLimitOrder with(@Nullable TimeInForce timeInForce, @Nullable CancelAfter cancelAfter,
			@Nullable Boolean postOnly, OrderOptions options) {
		return new NewLimitOrder(this.productId, this.side, this.price, this.size, this.funds, timeInForce, cancelAfter,
				postOnly, options);
	}

}
