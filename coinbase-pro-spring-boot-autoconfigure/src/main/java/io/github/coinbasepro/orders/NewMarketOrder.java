package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.ProductId;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * An order that trades at once at the prices on the book. Made by
 * {@link NewOrder#marketBuy} and its neighbours. Options with a stop can be given, but
 * the exchange was seen refusing them: see {@link #withStop(Stop)}.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param side whether to buy or sell
 * @param size how much, in the base currency, positive; null if funds are given
 * @param funds how much to spend, fee included, or to take in, in the quote currency,
 * positive; null if a size is given
 * @param options what it has beside its terms
 */
public record NewMarketOrder(String productId, Side side, @Nullable BigDecimal size, @Nullable BigDecimal funds,
		OrderOptions options) implements NewOrder {

	/**
	 * Creates an order.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param side whether to buy or sell
	 * @param size how much, in the base currency, positive; null if funds are given
	 * @param funds how much to spend, fee included, or to take in, in the quote currency,
	 * positive; null if a size is given
	 * @param options what it has beside its terms
	 * @throws IllegalArgumentException if the parameters do not make an order
	 */
	public NewMarketOrder {
		Arguments.require("options", options);
		ProductId.require(productId);
		OrderRules.requireSide(side);
		OrderRules.requireSizeOrFunds("market", size, funds);
		if (options.stop() != null && options.stop().limitPrice() != null) {
			throw new IllegalArgumentException("stopLimitPrice needs a limit order: a market order has no price");
		}
	}

	static NewMarketOrder of(String productId, Side side, @Nullable BigDecimal size, @Nullable BigDecimal funds) {
		return new NewMarketOrder(productId, side, size, funds, OrderOptions.none());
	}

	@Override
	public OrderType type() {
		return OrderType.MARKET;
	}

	/**
	 * {@inheritDoc}
	 * @deprecated since the exchange was seen refusing a market order with a stop
	 * ({@code Invalid order_type market}, 2020); use a stop-limit order,
	 * {@code NewOrder.sell(productId).size(size).limit(price).withStop(stop)}, whose
	 * price says how far the market may move once the stop is triggered
	 */
	@Deprecated(since = "1.0.0")
	@Override
	public NewMarketOrder withStop(Stop stop) {
		Arguments.require("stop", stop);
		return with(this.options.withStop(stop));
	}

	@Override
	public NewMarketOrder withSelfTradePrevention(SelfTradePrevention selfTradePrevention) {
		Arguments.require("selfTradePrevention", selfTradePrevention);
		return with(this.options.withSelfTradePrevention(selfTradePrevention));
	}

	@Override
	public NewMarketOrder withClientOrderId(UUID clientOrderId) {
		return with(this.options.withClientOrderId(clientOrderId));
	}

	@Override
	public NewMarketOrder withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return with(this.options.withProfile(profileId));
	}

	@Override
	public NewMarketOrder withMarketType(String marketType) {
		Arguments.require("marketType", marketType);
		return with(this.options.withMarketType(marketType));
	}

	private NewMarketOrder with(OrderOptions options) {
		return new NewMarketOrder(this.productId, this.side, this.size, this.funds, options);
	}

}
