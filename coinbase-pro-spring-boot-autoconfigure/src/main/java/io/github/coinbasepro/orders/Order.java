package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * An order of the profile of the key. What is there depends on where it is in its life:
 * <ul>
 * <li>The answer to placing a limit order has self-trade prevention, time in force and
 * post-only, that to a market order has funds or a size and specified funds; neither has
 * the profile or the market type.</li>
 * <li>An order that is looked up while it is {@link OrderStatus#PENDING pending} has none
 * of these but its price, size and funds.</li>
 * <li>{@link OrderStatus#OPEN Open} and {@link OrderStatus#DONE done} orders have the
 * profile, the market type and the funding currency, and no self-trade prevention.</li>
 * </ul>
 * The time at which it was created moves on when a pending order becomes open or done.
 *
 * @param id id given by the exchange
 * @param productId product to trade
 * @param side whether it buys or sells
 * @param type kind of order
 * @param createdAt when it was placed, or when it left the state of pending
 * @param fillFees fees so far, in the quote currency
 * @param filledSize size filled so far, in the base currency
 * @param status where it is in its life
 * @param settled whether all its funds have moved
 * @param price limit price in the quote currency
 * @param size size in the base currency
 * @param profileId profile of the order; null while it is pending
 * @param funds funds to spend, fee excluded, in the quote currency
 * @param specifiedFunds funds as they were asked for
 * @param timeInForce how long it lives; null of an order that is looked up while it is
 * pending
 * @param expireTime when it is cancelled at the latest
 * @param postOnly whether it may only make
 * @param doneAt when it was done
 * @param doneReason why it is done
 * @param rejectReason why it was rejected
 * @param executedValue value traded so far, in the quote currency
 * @param stop which way the price must go to trigger it
 * @param stopPrice price of the trigger
 * @param stopLimitPrice limit price after the trigger
 * @param fundingAmount amount that funds the order
 * @param fundingCurrency currency that funds the order; of open and done orders
 * @param clientOrderId your id of the order
 * @param marketType market, such as {@code spot}; null while it is pending
 * @param maxFloor visible size of an iceberg order of former times
 * @param secondaryOrderId the other half of a pair of orders
 * @param selfTradePrevention what happens before it trades with yourself; null once it is
 * open or done
 */
@WireFormat(OrdersJson.OrderNames.class)
public record Order(UUID id, String productId, Side side, @Nullable OrderType type, Instant createdAt,
		BigDecimal fillFees, BigDecimal filledSize, OrderStatus status, @Nullable Boolean settled,
		@Nullable BigDecimal price, @Nullable BigDecimal size, @Nullable UUID profileId, @Nullable BigDecimal funds,
		@Nullable BigDecimal specifiedFunds, @Nullable TimeInForce timeInForce, @Nullable Instant expireTime,
		@Nullable Boolean postOnly, @Nullable Instant doneAt, @Nullable DoneReason doneReason,
		@Nullable String rejectReason, @Nullable BigDecimal executedValue, @Nullable StopType stop,
		@Nullable BigDecimal stopPrice, @Nullable BigDecimal stopLimitPrice, @Nullable BigDecimal fundingAmount,
		@Nullable String fundingCurrency, @Nullable UUID clientOrderId, @Nullable String marketType,
		@Nullable BigDecimal maxFloor, @Nullable UUID secondaryOrderId,
		@Nullable SelfTradePrevention selfTradePrevention) {

	private static final int AVERAGE_PRICE_SCALE = 16;

	/**
	 * Returns how much of the size has not been filled. Once the order is
	 * {@link #isDone() done}, that much will not be filled any more.
	 * @return the size less the filled size, in the base currency, never negative; null
	 * for an order without a size, which is one for funds
	 */
	public @Nullable BigDecimal remainingSize() {
		return (this.size != null) ? this.size.subtract(this.filledSize).max(BigDecimal.ZERO) : null;
	}

	/**
	 * Returns the average price of the fills so far: the executed value divided by the
	 * filled size, rounded half up to 16 decimal places.
	 * @return the price in the quote currency, fees excluded; null without a fill, and if
	 * the exchange did not say what was executed
	 */
	public @Nullable BigDecimal averagePrice() {
		return (this.executedValue != null && this.filledSize.signum() > 0)
				? this.executedValue.divide(this.filledSize, AVERAGE_PRICE_SCALE, RoundingMode.HALF_UP) : null;
	}

	/**
	 * Returns whether the order has come to its end: filled, cancelled or rejected. It
	 * does not trade any more then.
	 * @return true if its status is done or rejected
	 */
	@JsonIgnore
	public boolean isDone() {
		return OrderStatus.DONE.equals(this.status) || OrderStatus.REJECTED.equals(this.status);
	}

}
