package io.github.coinbasepro.test.engine;

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
 */
public record OrderRequest(String productId, Side side, OrderType type, @Nullable BigDecimal price,
		@Nullable BigDecimal size, @Nullable BigDecimal funds, TimeInForce timeInForce,
		@Nullable CancelAfter cancelAfter, boolean postOnly, SelfTradePrevention stp, @Nullable UUID clientOid) {

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
				SelfTradePrevention.DC, null);
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
				SelfTradePrevention.DC, null);
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
				SelfTradePrevention.DC, null);
	}

	/**
	 * This order with another time in force.
	 * @param timeInForce how long it stands
	 * @param cancelAfter how long an order of {@link TimeInForce#GTT} stands
	 * @return a request
	 */
	public OrderRequest with(TimeInForce timeInForce, @Nullable CancelAfter cancelAfter) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds, timeInForce,
				cancelAfter, this.postOnly, this.stp, this.clientOid);
	}

	/**
	 * This order with another rule for meeting an order of its owner.
	 * @param stp the rule
	 * @return a request
	 */
	public OrderRequest with(SelfTradePrevention stp) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, this.postOnly, stp, this.clientOid);
	}

	/**
	 * This order with a name.
	 * @param clientOid the name
	 * @return a request
	 */
	public OrderRequest withClientOid(@Nullable UUID clientOid) {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, this.postOnly, this.stp, clientOid);
	}

	/**
	 * This order such that it must not take.
	 * @return a request
	 */
	public OrderRequest withPostOnly() {
		return new OrderRequest(this.productId, this.side, this.type, this.price, this.size, this.funds,
				this.timeInForce, this.cancelAfter, true, this.stp, this.clientOid);
	}

	/**
	 * This order with the size that its funds pay for, if it is a limit order that states
	 * funds.
	 * @param product product to trade
	 * @param fees fees that a buyer pays out of the funds
	 * @return a request
	 */
	OrderRequest sized(Product product, FeeSchedule fees) {
		if (this.type != OrderType.LIMIT || this.funds == null || this.price == null || this.price.signum() <= 0) {
			return this;
		}
		BigDecimal worth = (this.side == Side.BUY) ? fees.withoutTaker(this.funds) : this.funds;
		BigDecimal size = Amounts.floor(worth, this.price, product.baseIncrement());
		return new OrderRequest(this.productId, this.side, this.type, this.price, size, this.funds, this.timeInForce,
				this.cancelAfter, this.postOnly, this.stp, this.clientOid);
	}

}
