package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An order that trades at its price or better. Made by {@link NewOrder#limitBuy} and
 * {@link NewOrder#limitSell}.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param side whether to buy or sell
 * @param size how much, in the base currency, positive
 * @param price limit, in the quote currency, positive
 * @param timeInForce how long it lives; null for the exchange's default, good till
 * cancelled
 * @param cancelAfter when it is cancelled; given with {@link TimeInForce#GTT} only
 * @param postOnly true if it may only make; null if it may take, too
 * @param selfTradePrevention what happens before it trades with an order of its own
 * profile; null for the exchange's default, decrease and cancel
 * @param clientOrderId your id of the order, a random UUID of version 4
 */
public record NewLimitOrder(String productId, Side side, BigDecimal size, BigDecimal price,
		@Nullable TimeInForce timeInForce, @Nullable CancelAfter cancelAfter, @Nullable Boolean postOnly,
		@JsonProperty("stp") @Nullable SelfTradePrevention selfTradePrevention,
		@JsonProperty("client_oid") UUID clientOrderId) implements NewOrder {

	/**
	 * Creates an order.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param side whether to buy or sell
	 * @param size how much, in the base currency, positive
	 * @param price limit, in the quote currency, positive
	 * @param timeInForce how long it lives; null for the exchange's default
	 * @param cancelAfter when it is cancelled; given with {@link TimeInForce#GTT} only
	 * @param postOnly true if it may only make; null if it may take, too
	 * @param selfTradePrevention what happens before it trades with an order of its own
	 * profile; null for the exchange's default
	 * @param clientOrderId your id of the order, a random UUID of version 4
	 * @throws IllegalArgumentException if the parameters do not make an order
	 */
	public NewLimitOrder {
		ProductId.require(productId);
		OrderRules.requireSide(side);
		Arguments.requirePositive("size", size);
		Arguments.requirePositive("price", price);
		OrderRules.requireTimeInForce(timeInForce, cancelAfter, Boolean.TRUE.equals(postOnly));
		OrderRules.requireSelfTradePrevention(selfTradePrevention);
		OrderRules.requireClientOrderId(clientOrderId);
	}

	static NewLimitOrder of(String productId, Side side, BigDecimal size, BigDecimal price) {
		return new NewLimitOrder(productId, side, size, price, null, null, null, null, UUID.randomUUID());
	}

	@Override
	public OrderType type() {
		return OrderType.LIMIT;
	}

	/**
	 * Returns this order, refused by the exchange if it would take from the book.
	 * @return the new order
	 * @throws IllegalArgumentException if it must fill at once
	 */
	public NewLimitOrder withPostOnly() {
		return new NewLimitOrder(this.productId, this.side, this.size, this.price, this.timeInForce, this.cancelAfter,
				true, this.selfTradePrevention, this.clientOrderId);
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
		return new NewLimitOrder(this.productId, this.side, this.size, this.price, timeInForce, null, this.postOnly,
				this.selfTradePrevention, this.clientOrderId);
	}

	/**
	 * Returns this order, good till a time ({@link TimeInForce#GTT}).
	 * @param cancelAfter when it is cancelled
	 * @return the new order
	 */
	public NewLimitOrder withCancelAfter(CancelAfter cancelAfter) {
		return new NewLimitOrder(this.productId, this.side, this.size, this.price, TimeInForce.GTT, cancelAfter,
				this.postOnly, this.selfTradePrevention, this.clientOrderId);
	}

	/**
	 * Returns this order with another rule against trading with yourself.
	 * @param selfTradePrevention the rule
	 * @return the new order
	 * @throws IllegalArgumentException if the rule is unknown
	 */
	public NewLimitOrder withSelfTradePrevention(SelfTradePrevention selfTradePrevention) {
		return new NewLimitOrder(this.productId, this.side, this.size, this.price, this.timeInForce, this.cancelAfter,
				this.postOnly, selfTradePrevention, this.clientOrderId);
	}

	/**
	 * Returns this order with an id of your own.
	 * @param clientOrderId a random UUID of version 4, not used before
	 * @return the new order
	 * @throws IllegalArgumentException if it is not of version 4
	 */
	public NewLimitOrder withClientOrderId(UUID clientOrderId) {
		return new NewLimitOrder(this.productId, this.side, this.size, this.price, this.timeInForce, this.cancelAfter,
				this.postOnly, this.selfTradePrevention, clientOrderId);
	}

}
