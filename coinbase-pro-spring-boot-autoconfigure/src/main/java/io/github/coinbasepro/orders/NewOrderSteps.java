package io.github.coinbasepro.orders;

import java.math.BigDecimal;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.ProductId;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which {@link NewOrder#buy(String)} and {@link NewOrder#sell(String)} ask
 * for the terms of an order by name, so that a size cannot be taken for a price.
 */
public final class NewOrderSteps {

	private NewOrderSteps() {
	}

	/**
	 * An order that lacks how much to trade.
	 */
	public static final class Amount {

		private final String productId;

		private final Side side;

		Amount(String productId, Side side) {
			ProductId.require(productId);
			this.productId = productId;
			this.side = side;
		}

		/**
		 * Sets how much to trade, in the base currency.
		 * @param size the size, positive
		 * @return the next step
		 * @throws IllegalArgumentException if the size is not positive
		 */
		public Price size(BigDecimal size) {
			Arguments.requirePositive("size", size);
			return new Price(this, size, null);
		}

		/**
		 * Sets how much to trade, in the base currency.
		 * @param size the size, a positive decimal number such as {@code 0.01}
		 * @return the next step
		 * @throws IllegalArgumentException if the size is not a positive decimal number
		 */
		public Price size(String size) {
			return size(decimal("size", size));
		}

		/**
		 * Sets how much to spend or to take in, in the quote currency. The funds of a
		 * market order to buy include the fee.
		 * @param funds the funds, positive
		 * @return the next step
		 * @throws IllegalArgumentException if the funds are not positive
		 */
		public Price funds(BigDecimal funds) {
			Arguments.requirePositive("funds", funds);
			return new Price(this, null, funds);
		}

		/**
		 * Sets how much to spend or to take in, in the quote currency. The funds of a
		 * market order to buy include the fee.
		 * @param funds the funds, a positive decimal number such as {@code 25.50}
		 * @return the next step
		 * @throws IllegalArgumentException if the funds are not a positive decimal number
		 */
		public Price funds(String funds) {
			return funds(decimal("funds", funds));
		}

	}

	/**
	 * An order that lacks its price.
	 */
	public static final class Price {

		private final Amount order;

		private final @Nullable BigDecimal size;

		private final @Nullable BigDecimal funds;

		private Price(Amount order, @Nullable BigDecimal size, @Nullable BigDecimal funds) {
			this.order = order;
			this.size = size;
			this.funds = funds;
		}

		/**
		 * Completes an order that trades at a price or better.
		 * @param price the price, in the quote currency, positive
		 * @return the order
		 * @throws IllegalArgumentException if the price is not positive
		 */
		public NewLimitOrder limit(BigDecimal price) {
			return NewLimitOrder.of(this.order.productId, this.order.side, price, this.size, this.funds);
		}

		/**
		 * Completes an order that trades at a price or better.
		 * @param price the price, in the quote currency, a positive decimal number such
		 * as {@code 20000.00}
		 * @return the order
		 * @throws IllegalArgumentException if the price is not a positive decimal number
		 */
		public NewLimitOrder limit(String price) {
			return limit(decimal("price", price));
		}

		/**
		 * Completes an order that trades at once at the prices on the book.
		 * @return the order
		 */
		public NewMarketOrder market() {
			return NewMarketOrder.of(this.order.productId, this.order.side, this.size, this.funds);
		}

	}

	private static BigDecimal decimal(String name, @Nullable String text) {
		try {
			Arguments.requireText(name, text);
			return new BigDecimal((text != null) ? text : "");
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					name + " must be a decimal number such as 0.01 but was " + Printable.of(text), ex);
		}
	}

}
