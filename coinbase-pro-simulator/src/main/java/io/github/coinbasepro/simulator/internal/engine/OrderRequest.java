package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The terms of an order as its owner states them.
 *
 * @param productId product to trade
 * @param side side of the order
 * @param type type of the order
 * @param price price of a limit order
 * @param size amount of base currency
 * @param funds amount of quote currency
 * @param timeInForce how long a limit order stands
 * @param cancelAfter how long an order of {@link TimeInForce#GTT} stands
 * @param postOnly whether the order must not take
 * @param stp what happens when it meets an order of its owner
 * @param clientOid name its owner gave it
 * @param stop the trigger
 */
public record OrderRequest(String productId, Side side, OrderType type, @Nullable BigDecimal price,
		@Nullable BigDecimal size, @Nullable BigDecimal funds, TimeInForce timeInForce,
		@Nullable CancelAfter cancelAfter, boolean postOnly, SelfTradePrevention stp, @Nullable UUID clientOid,
		@Nullable Stop stop) {

	/**
	 * A limit order that stands until it is cancelled.
	 * @param productId product to trade
	 * @param side side of the order
	 * @param price price of the order
	 * @param size amount of base currency
	 * @return a request
	 */
	public static OrderRequest limit(String productId, Side side, BigDecimal price, BigDecimal size) {
		return new OrderRequest(productId, side, OrderType.LIMIT, price, size, null, TimeInForce.GTC, null, false,
				SelfTradePrevention.DC, null, null);
	}

	/**
	 * A market order over an amount of base currency.
	 * @param productId product to trade
	 * @param side side of the order
	 * @param size amount of base currency
	 * @return a request
	 */
	public static OrderRequest market(String productId, Side side, BigDecimal size) {
		return new OrderRequest(productId, side, OrderType.MARKET, null, size, null, TimeInForce.IOC, null, false,
				SelfTradePrevention.DC, null, null);
	}

	/**
	 * A market order over an amount of quote currency.
	 * @param productId product to trade
	 * @param side side of the order
	 * @param funds amount of quote currency
	 * @return a request
	 */
	public static OrderRequest marketFunds(String productId, Side side, BigDecimal funds) {
		return new OrderRequest(productId, side, OrderType.MARKET, null, null, funds, TimeInForce.IOC, null, false,
				SelfTradePrevention.DC, null, null);
	}

	/**
	 * This order with another time in force.
	 * @param timeInForce how long it stands
	 * @param cancelAfter how long an order of {@link TimeInForce#GTT} stands
	 * @return a request
	 */
	public OrderRequest with(TimeInForce timeInForce, @Nullable CancelAfter cancelAfter) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds, timeInForce,
				cancelAfter, this.postOnly, this.stp, this.clientOid, this.stop);
	}

	/**
	 * This order with another rule for meeting an order of its owner.
	 * @param stp the rule
	 * @return a request
	 */
	public OrderRequest with(SelfTradePrevention stp) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, this.postOnly, stp, this.clientOid, this.stop);
	}

	/**
	 * This order with a name.
	 * @param clientOid the name
	 * @return a request
	 */
	public OrderRequest withClientOid(@Nullable UUID clientOid) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, this.postOnly, this.stp, clientOid, this.stop);
	}

	/**
	 * This order such that it must not take.
	 * @return a request
	 */
	public OrderRequest withPostOnly() {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, true, this.stp, this.clientOid, this.stop);
	}

	/**
	 * This order such that it waits for a price.
	 * @param direction which way the price must go
	 * @param price price of the trade that triggers the order
	 * @return a request
	 */
	public OrderRequest withStop(StopDirection direction, BigDecimal price) {
		return with(new Stop(direction, price, null));
	}

	/**
	 * This order as the take-profit half of a pair.
	 * @param stopPrice price of the trade that makes it a stop-loss
	 * @param stopLimitPrice its limit from then on
	 * @return a request
	 */
	public OrderRequest withStopLoss(BigDecimal stopPrice, BigDecimal stopLimitPrice) {
		return with(new Stop(StopDirection.of(this.side), stopPrice, stopLimitPrice));
	}

	private OrderRequest with(Stop stop) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, this.postOnly, this.stp, this.clientOid, stop);
	}

	/**
	 * The highest price at which this order may have to buy.
	 * @return the limit, or the one it will have as a stop-loss
	 */
	BigDecimal highestPrice() {
		BigDecimal limit = OrderRules.required(this.price, "price");
		return (this.stop != null && this.stop.limitPrice() != null) ? limit.max(this.stop.limitPrice()) : limit;
	}

	/**
	 * This order with the size that its funds pay for, if it is a limit order that states
	 * funds.
	 * @param product product to trade
	 * @param rates fees that a buyer pays out of the funds
	 * @return a request
	 */
	OrderRequest sized(Product product, FeeRates rates) {
		if (this.type != OrderType.LIMIT || this.funds == null || this.price == null || this.price.signum() <= 0) {
			return this;
		}
		boolean buys = this.side == Side.BUY;
		BigDecimal worth = buys ? rates.withoutTaker(this.funds) : this.funds;
		BigDecimal size = Amounts.floor(worth, buys ? highestPrice() : this.price, product.baseIncrement());
		return new OrderRequest(this.productId, this.side, this.type, this.price, size, this.funds, this.timeInForce,
				this.cancelAfter, this.postOnly, this.stp, this.clientOid, this.stop);
	}

}
