package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an order may use. A market order that states only one of size and funds is limited
 * by what its owner's account has available as well.
 *
 * @param size base currency it may trade
 * @param funds quote currency it may trade, rates not counted
 * @param budget what its owner's account must have available
 */
record OrderLimits(@Nullable BigDecimal size, @Nullable BigDecimal funds, BigDecimal budget) {

	static OrderLimits of(OrderRequest terms, Product product, FeeRates rates, BigDecimal available) {
		if (terms.type() == OrderType.LIMIT) {
			return limit(terms, rates);
		}
		return (terms.side() == Side.BUY) ? marketBuy(terms, rates, available) : marketSell(terms, product, available);
	}

	private static OrderLimits limit(OrderRequest terms, FeeRates rates) {
		BigDecimal size = OrderRules.required(terms.size(), "size");
		BigDecimal worth = size.multiply(terms.highestPrice());
		return new OrderLimits(size, null, (terms.side() == Side.BUY) ? rates.withTaker(worth) : size);
	}

	private static OrderLimits marketBuy(OrderRequest terms, FeeRates rates, BigDecimal available) {
		BigDecimal budget = (terms.funds() != null) ? terms.funds() : available;
		return new OrderLimits(terms.size(), rates.withoutTaker(budget), budget);
	}

	private static OrderLimits marketSell(OrderRequest terms, Product product, BigDecimal available) {
		BigDecimal size = (terms.size() != null) ? terms.size()
				: Amounts.floor(available, BigDecimal.ONE, product.baseIncrement());
		return new OrderLimits(size, terms.funds(), size);
	}

}
