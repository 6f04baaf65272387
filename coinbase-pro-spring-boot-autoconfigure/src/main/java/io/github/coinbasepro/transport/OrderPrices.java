package io.github.coinbasepro.transport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.coinbasepro.model.NewLimitOrder;
import io.github.coinbasepro.model.NewMarketOrder;
import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What an order is worth and at which prices it may trade, as far as it says so itself.
 *
 * @param size its size, null for an order for funds
 * @param funds its funds, null for an order for a size
 * @param prices its limit, its trigger and the limit after the trigger, those of them
 * that it has
 */
record OrderPrices(@Nullable BigDecimal size, @Nullable BigDecimal funds, List<BigDecimal> prices) {

	static OrderPrices of(NewOrder order) {
		if (order instanceof NewLimitOrder limit) {
			return new OrderPrices(limit.size(), limit.funds(), prices(limit.price(), limit.options().stop()));
		}
		NewMarketOrder market = (NewMarketOrder) order;
		return new OrderPrices(market.size(), market.funds(), prices(null, market.options().stop()));
	}

	/**
	 * Returns the greatest value of the order in the quote currency: its funds, or its
	 * size at the highest of its prices.
	 * @param touch price of a market order, null if not known
	 * @return the value, null if it depends on a price that is not known
	 */
	@Nullable BigDecimal value(@Nullable BigDecimal touch) {
		if (this.funds != null || this.size == null) {
			return this.funds;
		}
		BigDecimal price = this.prices.isEmpty() ? touch : Collections.max(this.prices);
		return (price != null) ? price.multiply(this.size) : null;
	}

	/**
	 * Returns the prices at which the order may trade or be triggered.
	 * @param touch price of a market order
	 * @return the prices
	 */
	List<BigDecimal> all(BigDecimal touch) {
		return this.prices.isEmpty() ? List.of(touch) : this.prices;
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
