package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an order may use. A market order that states only one of size and funds is limited
 * by what its owner's account has available as well.
 *
 * @param size base currency it may trade
 * @param funds quote currency it may trade, fees not counted
 * @param budget what its owner's account must have available
 */
record OrderLimits(@Nullable BigDecimal size, @Nullable BigDecimal funds, BigDecimal budget) {

	static OrderLimits of(OrderRequest terms, Product product, FeeSchedule fees, BigDecimal available) {
		if (terms.type() == OrderType.LIMIT) {
			return limit(terms, fees);
		}
		return (terms.side() == Side.BUY) ? marketBuy(terms, fees, available) : marketSell(terms, product, available);
	}

	private static OrderLimits limit(OrderRequest terms, FeeSchedule fees) {
		BigDecimal size = OrderRules.required(terms.size(), "size");
		BigDecimal worth = size.multiply(OrderRules.required(terms.price(), "price"));
		return new OrderLimits(size, null, (terms.side() == Side.BUY) ? fees.withTaker(worth) : size);
	}

	private static OrderLimits marketBuy(OrderRequest terms, FeeSchedule fees, BigDecimal available) {
		BigDecimal budget = (terms.funds() != null) ? terms.funds() : available;
		return new OrderLimits(terms.size(), fees.withoutTaker(budget), budget);
	}

	private static OrderLimits marketSell(OrderRequest terms, Product product, BigDecimal available) {
		BigDecimal size = (terms.size() != null) ? terms.size()
				: Amounts.floor(available, BigDecimal.ONE, product.baseIncrement());
		return new OrderLimits(size, terms.funds(), size);
	}

}
