package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * What an order is worth and at which prices it may trade. A limit bounds only a buy: a
 * sell trades at the best bid if that is higher, and a stop when it is triggered.
 *
 * @param size its size, null for an order for funds
 * @param funds its funds, null for an order for a size
 * @param limit its limit, null for a market order
 * @param prices its limit, its trigger and the limit after the trigger, those of them
 * that it has
 * @param bounded whether it bounds its own value: a limit buy without a stop, or a market
 * order for funds
 */
record OrderPrices(@Nullable BigDecimal size, @Nullable BigDecimal funds, @Nullable BigDecimal limit,
		List<BigDecimal> prices, boolean bounded) {

	static OrderPrices of(NewOrder order) {
		Stop stop = order.options().stop();
		if (order instanceof NewLimitOrder limit) {
			boolean bounded = Side.BUY.equals(order.side()) && stop == null;
			return new OrderPrices(limit.size(), limit.funds(), limit.price(), prices(limit.price(), stop), bounded);
		}
		NewMarketOrder market = (NewMarketOrder) order;
		return new OrderPrices(market.size(), market.funds(), null, prices(null, stop), market.funds() != null);
	}

	/**
	 * Returns the greatest value of the order in the quote currency: its funds, or its
	 * size at its limit, if that bounds it; else its size at the highest of its prices
	 * and that at which a market order trades. The size of a limit order for funds is
	 * what they are worth at its limit.
	 * @param touch price at which a market order trades, null if not known
	 * @return the value, null if it depends on a price that is not known
	 */
	@Nullable BigDecimal value(@Nullable BigDecimal touch) {
		if (this.bounded) {
			return (this.size != null && this.limit != null) ? this.size.multiply(this.limit) : this.funds;
		}
		if (touch == null) {
			return null;
		}
		BigDecimal highest = this.prices.isEmpty() ? touch : touch.max(Collections.max(this.prices));
		if (this.size != null) {
			return this.size.multiply(highest);
		}
		return (this.funds != null && this.limit != null)
				? this.funds.multiply(highest).divide(this.limit, MathContext.DECIMAL128) : this.funds;
	}

	/**
	 * Returns the prices at which the order may trade or be triggered.
	 * @param touch price at which a market order trades
	 * @return the prices
	 */
	List<BigDecimal> all(BigDecimal touch) {
		if (this.limit != null) {
			return this.prices;
		}
		List<BigDecimal> all = new ArrayList<>(this.prices);
		all.add(touch);
		return all;
	}

	private static List<BigDecimal> prices(@Nullable BigDecimal limit, @Nullable Stop stop) {
		List<BigDecimal> prices = new ArrayList<>();
		if (limit != null) {
			prices.add(limit);
		}
		if (stop != null) {
			prices.add(stop.price());
			if (stop.limitPrice() != null) {
				prices.add(stop.limitPrice());
			}
		}
		return List.copyOf(prices);
	}

}
