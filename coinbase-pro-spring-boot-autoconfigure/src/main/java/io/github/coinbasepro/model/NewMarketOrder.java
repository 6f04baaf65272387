package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An order that trades at once at the prices on the book. Made by
 * {@link NewOrder#marketBuy} and its neighbours.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param side whether to buy or sell
 * @param size how much, in the base currency, positive; null if funds are given
 * @param funds how much to spend, fee included, or to take in, in the quote currency,
 * positive; null if a size is given
 * @param selfTradePrevention what happens before it trades with an order of its own
 * profile; null for the exchange's default, decrease and cancel
 * @param clientOrderId your id of the order, a random UUID of version 4
 */
public record NewMarketOrder(String productId, Side side, @Nullable BigDecimal size, @Nullable BigDecimal funds,
		@JsonProperty("stp") @Nullable SelfTradePrevention selfTradePrevention,
		@JsonProperty("client_oid") UUID clientOrderId) implements NewOrder {

	/**
	 * Creates an order.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param side whether to buy or sell
	 * @param size how much, in the base currency, positive; null if funds are given
	 * @param funds how much to spend, fee included, or to take in, in the quote currency,
	 * positive; null if a size is given
	 * @param selfTradePrevention what happens before it trades with an order of its own
	 * profile; null for the exchange's default
	 * @param clientOrderId your id of the order, a random UUID of version 4
	 * @throws IllegalArgumentException if the parameters do not make an order
	 */
	public NewMarketOrder {
		ProductId.require(productId);
		OrderRules.requireSide(side);
		if ((size == null) == (funds == null)) {
			throw new IllegalArgumentException("a market order needs exactly one of size and funds");
		}
		if (size != null) {
			Arguments.requirePositive("size", size);
		}
		if (funds != null) {
			Arguments.requirePositive("funds", funds);
		}
		OrderRules.requireSelfTradePrevention(selfTradePrevention);
		OrderRules.requireClientOrderId(clientOrderId);
	}

	static NewMarketOrder ofSize(String productId, Side side, BigDecimal size) {
		return new NewMarketOrder(productId, side, size, null, null, UUID.randomUUID());
	}

	static NewMarketOrder ofFunds(String productId, Side side, BigDecimal funds) {
		return new NewMarketOrder(productId, side, null, funds, null, UUID.randomUUID());
	}

	@Override
	public OrderType type() {
		return OrderType.MARKET;
	}

	/**
	 * Returns this order with another rule against trading with yourself.
	 * @param selfTradePrevention the rule
	 * @return the new order
	 * @throws IllegalArgumentException if the rule is unknown
	 */
	public NewMarketOrder withSelfTradePrevention(SelfTradePrevention selfTradePrevention) {
		return new NewMarketOrder(this.productId, this.side, this.size, this.funds, selfTradePrevention,
				this.clientOrderId);
	}

	/**
	 * Returns this order with an id of your own.
	 * @param clientOrderId a random UUID of version 4, not used before
	 * @return the new order
	 * @throws IllegalArgumentException if it is not of version 4
	 */
	public NewMarketOrder withClientOrderId(UUID clientOrderId) {
		return new NewMarketOrder(this.productId, this.side, this.size, this.funds, this.selfTradePrevention,
				clientOrderId);
	}

}
