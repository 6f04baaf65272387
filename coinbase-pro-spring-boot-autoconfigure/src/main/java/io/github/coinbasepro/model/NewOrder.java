package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An order to place. What the exchange would refuse by its form cannot be built: the
 * factories ask for what is needed, the {@code with} methods add what is optional.
 * <p>
 * Every order carries a client order id made here, so that it can be looked up by it when
 * an answer is lost. One order is placed once; to place the same again, build it again.
 */
public sealed interface NewOrder permits NewLimitOrder, NewMarketOrder {

	/**
	 * Returns the kind of order.
	 * @return the kind
	 */
	@JsonProperty("type")
	OrderType type();

	/**
	 * Returns the product to trade.
	 * @return the product, such as {@code BTC-USD}
	 */
	String productId();

	/**
	 * Returns whether to buy or sell.
	 * @return the side
	 */
	Side side();

	/**
	 * Returns what happens before it trades with an order of its own profile.
	 * @return the rule; null for the exchange's default, decrease and cancel
	 */
	@Nullable SelfTradePrevention selfTradePrevention();

	/**
	 * Returns your id of the order, a random UUID of version 4.
	 * @return the id
	 */
	UUID clientOrderId();

	/**
	 * Returns an order to buy at a price or lower.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to buy, in the base currency, positive
	 * @param price highest price, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewLimitOrder limitBuy(String productId, BigDecimal size, BigDecimal price) {
		return NewLimitOrder.of(productId, Side.BUY, size, price);
	}

	/**
	 * Returns an order to sell at a price or higher.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to sell, in the base currency, positive
	 * @param price lowest price, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewLimitOrder limitSell(String productId, BigDecimal size, BigDecimal price) {
		return NewLimitOrder.of(productId, Side.SELL, size, price);
	}

	/**
	 * Returns an order to buy a size at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to buy, in the base currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketBuy(String productId, BigDecimal size) {
		return NewMarketOrder.ofSize(productId, Side.BUY, size);
	}

	/**
	 * Returns an order to sell a size at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to sell, in the base currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketSell(String productId, BigDecimal size) {
		return NewMarketOrder.ofSize(productId, Side.SELL, size);
	}

	/**
	 * Returns an order to spend funds at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to spend, fee included, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketBuyForFunds(String productId, BigDecimal funds) {
		return NewMarketOrder.ofFunds(productId, Side.BUY, funds);
	}

	/**
	 * Returns an order to sell until funds are reached at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to take in, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketSellForFunds(String productId, BigDecimal funds) {
		return NewMarketOrder.ofFunds(productId, Side.SELL, funds);
	}

}
