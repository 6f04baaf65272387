package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What the exchange checks of an order before it looks at its owner's money.
 */
final class OrderRules {

	private static final int UNIT_SCALE = 8;

	static final int MAX_OPEN_ORDERS = 500;

	private OrderRules() {
	}

	static void check(OrderRequest request, Product product, Profile owner) {
		checkMode(request, product.mode());
		checkOwner(request, owner);
		checkStop(request, product);
		if (request.type() == OrderType.LIMIT) {
			checkLimit(request, product, owner);
		}
		else {
			checkMarket(request, product);
		}
	}

	private static void checkMode(OrderRequest request, TradingMode mode) {
		if (!mode.admits(request)) {
			throw RefusedException.invalid(mode.refusal());
		}
	}

	private static void checkOwner(OrderRequest request, Profile owner) {
		if (!owner.isHouse() && owner.liveOrders(request.productId()) >= MAX_OPEN_ORDERS) {
			throw RefusedException.invalid("Too many open orders. Maximum is " + MAX_OPEN_ORDERS + " per product");
		}
		if (request.clientOid() != null && owner.hasLiveOrder(request.clientOid())) {
			throw RefusedException.invalid("Invalid client_oid");
		}
	}

	private static void checkStop(OrderRequest request, Product product) {
		Stop stop = request.stop();
		if (stop == null) {
			return;
		}
		checkPrice("stop_price", stop.price(), product);
		if (request.postOnly()) {
			throw RefusedException.invalid("Invalid post_only: order has a stop");
		}
		if (stop.limitPrice() != null) {
			checkPair(request, stop.price(), stop.limitPrice(), product);
		}
	}

	private static void checkPair(OrderRequest request, BigDecimal stopPrice, BigDecimal stopLimitPrice,
			Product product) {
		checkPrice("stop_limit_price", stopLimitPrice, product);
		if (request.type() != OrderType.LIMIT || request.timeInForce() != TimeInForce.GTC) {
			throw RefusedException
				.invalid("Invalid stop_limit_price: order is not a limit order that is good till cancelled");
		}
		int direction = (request.side() == Side.BUY) ? -1 : 1;
		BigDecimal price = required(request.price(), "price");
		if (price.compareTo(stopPrice) != direction || stopPrice.compareTo(stopLimitPrice) != direction) {
			throw RefusedException
				.invalid("Invalid stop_limit_price: " + ((direction > 0) ? "price > stop_price > stop_limit_price"
						: "price < stop_price < stop_limit_price") + " does not hold");
		}
	}

	private static void checkPrice(String name, BigDecimal price, Product product) {
		if (!Amounts.isMultiple(price, product.quoteIncrement())) {
			throw tooAccurate(name, product.quoteIncrement());
		}
		if (price.signum() <= 0) {
			throw RefusedException.invalid(name + " too small");
		}
	}

	private static void checkLimit(OrderRequest request, Product product, Profile owner) {
		BigDecimal price = required(request.price(), "price");
		checkPrice("price", price, product);
		BigDecimal size = required(request.size(), "size");
		checkSize(size, product);
		if (!owner.isHouse() && price.multiply(size).compareTo(product.minMarketFunds()) < 0) {
			throw tooSmall("size", Amounts.ceiling(product.minMarketFunds(), price, product.baseIncrement()));
		}
	}

	private static void checkMarket(OrderRequest request, Product product) {
		if (request.funds() == null) {
			checkSize(required(request.size(), "size"), product);
			return;
		}
		if (!Amounts.isMultiple(request.funds(), product.quoteIncrement())) {
			throw tooAccurate("funds", product.quoteIncrement());
		}
		if (request.funds().compareTo(product.minMarketFunds()) < 0) {
			throw tooSmall("funds", product.minMarketFunds());
		}
	}

	private static void checkSize(BigDecimal size, Product product) {
		if (!Amounts.isMultiple(size, product.baseIncrement())) {
			throw tooAccurate("size", product.baseIncrement());
		}
		if (size.signum() <= 0) {
			throw tooSmall("size", product.baseIncrement());
		}
	}

	static BigDecimal required(@Nullable BigDecimal amount, String name) {
		if (amount == null) {
			throw RefusedException.invalid("Requires " + name);
		}
		return amount;
	}

	private static RefusedException tooAccurate(String name, BigDecimal unit) {
		return RefusedException
			.invalid(name + " is too accurate. Smallest unit is " + unit.setScale(UNIT_SCALE).toPlainString());
	}

	private static RefusedException tooSmall(String name, BigDecimal minimum) {
		return RefusedException
			.invalid(name + " is too small. Minimum size is " + minimum.stripTrailingZeros().toPlainString());
	}

}
