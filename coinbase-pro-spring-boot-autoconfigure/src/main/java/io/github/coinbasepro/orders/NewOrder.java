package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.Side;

/**
 * An order to place. The factories take what is required, the {@code with} methods add
 * options, and terms that contradict each other are refused with an
 * {@link IllegalArgumentException} before anything is sent. Where a size could be taken
 * for a price, {@link #buy(String)} and {@link #sell(String)} take each by its name.
 * <p>
 * Every order has a client order id from the beginning, so that it can be looked up when
 * an answer is lost. An order object is placed once: build another for each time.
 */
@WireFormat(OrdersJson.NewOrderNames.class)
public sealed interface NewOrder permits NewLimitOrder, NewMarketOrder {

	/**
	 * Returns the kind of order.
	 * @return the kind
	 */
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
	 * Returns the options of the order.
	 * @return the options
	 */
	OrderOptions options();

	/**
	 * Returns your id of the order, a random UUID of version 4.
	 * @return the id
	 */
	default UUID clientOrderId() {
		return options().clientOrderId();
	}

	/**
	 * Returns this order, waiting for a trade at a price. Use a limit order: the exchange
	 * was seen refusing market orders with a stop.
	 * @param stop the trigger
	 * @return the new order
	 * @throws IllegalArgumentException if the stop contradicts the terms of the order
	 */
	NewOrder withStop(Stop stop);

	/**
	 * Returns this order with another rule against trading with yourself.
	 * @param selfTradePrevention the rule
	 * @return the new order
	 * @throws IllegalArgumentException if the rule is unknown
	 */
	NewOrder withSelfTradePrevention(SelfTradePrevention selfTradePrevention);

	/**
	 * Returns this order with an id of your own.
	 * @param clientOrderId a random UUID of version 4, not used before
	 * @return the new order
	 * @throws IllegalArgumentException if it is not of version 4
	 */
	NewOrder withClientOrderId(UUID clientOrderId);

	/**
	 * Returns this order for a profile, which must be the one of the key.
	 * @param profileId the profile
	 * @return the new order
	 */
	NewOrder withProfile(UUID profileId);

	/**
	 * Returns this order on another market.
	 * @param marketType {@code spot} or {@code rfq}
	 * @return the new order
	 * @throws IllegalArgumentException if the market is unknown
	 */
	NewOrder withMarketType(String marketType);

	/**
	 * Begins an order to buy whose terms are given by name:
	 * {@code NewOrder.buy("BTC-USD").size("0.01").limit("20000.00")}.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the next step, for a size or funds
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	static NewOrderSteps.Amount buy(String productId) {
		return new NewOrderSteps.Amount(productId, Side.BUY);
	}

	/**
	 * Begins an order to sell whose terms are given by name:
	 * {@code NewOrder.sell("BTC-USD").size("0.01").market()}.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the next step, for a size or funds
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	static NewOrderSteps.Amount sell(String productId) {
		return new NewOrderSteps.Amount(productId, Side.SELL);
	}

	/**
	 * Returns an order to buy at a price or lower.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to buy, in the base currency, positive
	 * @param price highest price, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewLimitOrder limitBuy(String productId, BigDecimal size, BigDecimal price) {
		return NewLimitOrder.of(productId, Side.BUY, price, size, null);
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
		return NewLimitOrder.of(productId, Side.SELL, price, size, null);
	}

	/**
	 * Returns an order to buy for funds at a price or lower.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to spend, in the quote currency, positive
	 * @param price highest price, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewLimitOrder limitBuyForFunds(String productId, BigDecimal funds, BigDecimal price) {
		return NewLimitOrder.of(productId, Side.BUY, price, null, funds);
	}

	/**
	 * Returns an order to sell for funds at a price or higher.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to take in, in the quote currency, positive
	 * @param price lowest price, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewLimitOrder limitSellForFunds(String productId, BigDecimal funds, BigDecimal price) {
		return NewLimitOrder.of(productId, Side.SELL, price, null, funds);
	}

	/**
	 * Returns an order to buy a size at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to buy, in the base currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketBuy(String productId, BigDecimal size) {
		return NewMarketOrder.of(productId, Side.BUY, size, null);
	}

	/**
	 * Returns an order to sell a size at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param size how much to sell, in the base currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketSell(String productId, BigDecimal size) {
		return NewMarketOrder.of(productId, Side.SELL, size, null);
	}

	/**
	 * Returns an order to spend funds at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to spend, fee included, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketBuyForFunds(String productId, BigDecimal funds) {
		return NewMarketOrder.of(productId, Side.BUY, null, funds);
	}

	/**
	 * Returns an order to sell until funds are reached at the prices on the book.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param funds how much to take in, in the quote currency, positive
	 * @return the order
	 * @throws IllegalArgumentException if a parameter is out of range
	 */
	static NewMarketOrder marketSellForFunds(String productId, BigDecimal funds) {
		return NewMarketOrder.of(productId, Side.SELL, null, funds);
	}

}
