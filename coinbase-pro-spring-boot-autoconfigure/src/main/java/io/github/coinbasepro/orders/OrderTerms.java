package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The terms of an order that was sent, to tell its answer from that of another order:
 * every term that an answer bears must agree with what was asked for.
 *
 * @param order the order
 * @param price its limit, null for a market order
 * @param size its size, null for an order for funds
 * @param funds its funds, null for an order for a size
 */
record OrderTerms(NewOrder order, @Nullable BigDecimal price, @Nullable BigDecimal size, @Nullable BigDecimal funds) {

	static OrderTerms of(NewOrder order) {
		if (order instanceof NewLimitOrder limit) {
			return new OrderTerms(order, limit.price(), limit.size(), limit.funds());
		}
		NewMarketOrder market = (NewMarketOrder) order;
		return new OrderTerms(order, null, market.size(), market.funds());
	}

	/**
	 * Returns whether an answer is one about this order. Self-trade prevention lowers the
	 * size and the funds of an order, but an answer without a client order id has nothing
	 * else to be known by, so there they must be the same.
	 * @param answer the answer
	 * @return false if a term of the answer contradicts the order
	 */
	boolean agreeWith(Order answer) {
		UUID id = answer.clientOrderId();
		boolean named = id != null;
		return (named ? this.order.clientOrderId().equals(id) : hasOptionsOf(answer))
				&& this.order.productId().equals(answer.productId()) && this.order.side().equals(answer.side())
				&& isType(answer.type()) && isSame(this.price, answer.price())
				&& isFrom(this.size, answer.size(), named) && isFrom(this.funds, answer.specifiedFunds(), named)
				&& isFrom(this.funds, answer.funds(), true) && isFrom(this.size, answer.filledSize(), true)
				&& isStop(answer);
	}

	/**
	 * Returns whether the terms agree that the exchange has defaults for.
	 */
	private boolean hasOptionsOf(Order answer) {
		SelfTradePrevention prevention = this.order.options().selfTradePrevention();
		if (!isOrDefault(prevention, SelfTradePrevention.DECREASE_AND_CANCEL, answer.selfTradePrevention())) {
			return false;
		}
		return !(this.order instanceof NewLimitOrder limit)
				|| (isOrDefault(limit.timeInForce(), TimeInForce.GTC, answer.timeInForce())
						&& isOrDefault(limit.postOnly(), false, answer.postOnly()));
	}

	private static <T> boolean isOrDefault(@Nullable T asked, T otherwise, @Nullable T answered) {
		return answered == null || answered.equals((asked != null) ? asked : otherwise);
	}

	private boolean isType(@Nullable OrderType type) {
		return type == null || type.equals(this.order.type())
				|| (type.equals(OrderType.STOP) && this.order.options().stop() != null);
	}

	private boolean isStop(Order answer) {
		Stop stop = this.order.options().stop();
		if (stop == null) {
			return answer.stop() == null && isAbsent(answer.stopPrice()) && isAbsent(answer.stopLimitPrice());
		}
		return (answer.stop() == null || answer.stop().equals(stop.type())) && isSame(stop.price(), answer.stopPrice())
				&& ((stop.limitPrice() != null) ? isSame(stop.limitPrice(), answer.stopLimitPrice())
						: isAbsent(answer.stopLimitPrice()));
	}

	private static boolean isSame(@Nullable BigDecimal asked, @Nullable BigDecimal answered) {
		return asked == null || answered == null || asked.compareTo(answered) == 0;
	}

	private static boolean isFrom(@Nullable BigDecimal asked, @Nullable BigDecimal answered, boolean mayBeLess) {
		if (asked == null || answered == null) {
			return true;
		}
		int difference = answered.compareTo(asked);
		return difference == 0 || (mayBeLess && difference < 0);
	}

	private static boolean isAbsent(@Nullable BigDecimal answered) {
		return answered == null || answered.signum() == 0;
	}

}
