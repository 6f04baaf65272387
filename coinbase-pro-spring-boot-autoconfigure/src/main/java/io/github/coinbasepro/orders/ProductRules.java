package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.products.Product;
import io.github.coinbasepro.products.ProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a product takes: its mode, its steps, its least value.
 */
public final class ProductRules {

	private final Product product;

	private final boolean rounds;

	private ProductRules(Product product, boolean rounds) {
		this.product = product;
		this.rounds = rounds;
	}

	/**
	 * Checks an order against a product.
	 * @param order the order
	 * @param product the product as it is now
	 * @param check what to do with amounts and prices between two steps
	 * @return the order, moved to the steps of the product if that was asked for
	 * @throws IllegalArgumentException if the product does not take the order; the
	 * message names the parameter, its value and the rule
	 */
	public static NewOrder apply(NewOrder order, Product product, OrderCheck check) {
		Arguments.require("product", product);
		Arguments.require("order", order);
		Arguments.require("check", check);
		if (check == OrderCheck.OFF) {
			return order;
		}
		ProductRules rules = new ProductRules(product, check == OrderCheck.ROUND_DOWN);
		rules.requireMode(order);
		return (order instanceof NewLimitOrder limit) ? rules.fit(limit) : rules.fit((NewMarketOrder) order);
	}

	private void requireMode(NewOrder order) {
		refuseIf(!ProductStatus.ONLINE.equals(this.product.status()), "is " + this.product.status());
		refuseIf(Boolean.TRUE.equals(this.product.tradingDisabled()), "has trading disabled");
		refuseIf(Boolean.TRUE.equals(this.product.cancelOnly()), "takes cancels only");
		boolean market = order instanceof NewMarketOrder;
		refuseIf(market && Boolean.TRUE.equals(this.product.limitOnly()), "takes limit orders only");
		boolean posts = order instanceof NewLimitOrder limit && Boolean.TRUE.equals(limit.postOnly());
		refuseIf(!posts && Boolean.TRUE.equals(this.product.postOnly()), "takes post-only orders only");
		Stop stop = order.options().stop();
		boolean pair = stop != null && stop.limitPrice() != null;
		refuseIf(pair && Boolean.TRUE.equals(this.product.auctionMode()),
				"is in an auction and takes no stopLimitPrice");
	}

	private void refuseIf(boolean refused, String why) {
		if (refused) {
			throw new IllegalArgumentException("productId " + this.product.id() + " " + why);
		}
	}

	private NewLimitOrder fit(NewLimitOrder order) {
		RoundingMode favourable = Side.SELL.equals(order.side()) ? RoundingMode.UP : RoundingMode.DOWN;
		BigDecimal price = step("price", order.price(), this.product.quoteIncrement(), favourable);
		BigDecimal size = fitSize(order.size());
		BigDecimal funds = fitFunds(order.funds());
		requireValue((size != null) ? price.multiply(size) : funds);
		return new NewLimitOrder(order.productId(), order.side(), price, size, funds, order.timeInForce(),
				order.cancelAfter(), order.postOnly(), fit(order.options()));
	}

	private NewMarketOrder fit(NewMarketOrder order) {
		BigDecimal funds = fitFunds(order.funds());
		requireValue(funds);
		return new NewMarketOrder(order.productId(), order.side(), fitSize(order.size()), funds, fit(order.options()));
	}

	private OrderOptions fit(OrderOptions options) {
		Stop stop = options.stop();
		if (stop == null) {
			return options;
		}
		BigDecimal increment = this.product.quoteIncrement();
		BigDecimal price = step("stopPrice", stop.price(), increment, RoundingMode.DOWN);
		BigDecimal limit = (stop.limitPrice() != null)
				? step("stopLimitPrice", stop.limitPrice(), increment, RoundingMode.DOWN) : null;
		return options.withStop(new Stop(stop.type(), price, limit));
	}

	private @Nullable BigDecimal fitSize(@Nullable BigDecimal size) {
		return (size != null) ? step("size", size, this.product.baseIncrement(), RoundingMode.DOWN) : null;
	}

	private @Nullable BigDecimal fitFunds(@Nullable BigDecimal funds) {
		return (funds != null) ? step("funds", funds, this.product.quoteIncrement(), RoundingMode.DOWN) : null;
	}

	private BigDecimal step(String name, BigDecimal value, BigDecimal increment, RoundingMode rounding) {
		if (increment.signum() <= 0 || value.remainder(increment).signum() == 0) {
			return value;
		}
		BigDecimal moved = value.divide(increment, 0, rounding).multiply(increment);
		if (this.rounds && moved.signum() > 0) {
			return moved;
		}
		throw new IllegalArgumentException(name + " must be a multiple of " + increment.toPlainString() + " for "
				+ this.product.id() + " but was " + value.toPlainString());
	}

	private void requireValue(@Nullable BigDecimal value) {
		BigDecimal least = this.product.minMarketFunds();
		if (value != null && least != null && value.compareTo(least) < 0) {
			throw new IllegalArgumentException("price times size, or funds, must be at least " + least.toPlainString()
					+ " " + this.product.quoteCurrency() + " for " + this.product.id() + " but was "
					+ value.toPlainString());
		}
	}

}
