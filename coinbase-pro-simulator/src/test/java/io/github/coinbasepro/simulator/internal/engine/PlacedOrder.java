package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a test knows about an order that it placed.
 *
 * @param owner who placed it
 * @param request its terms
 * @param rates what its owner paid at that time
 * @param budget what its owner had available in the quote currency at that time
 */
record PlacedOrder(UUID owner, OrderRequest request, FeeRates rates, BigDecimal budget) {

	String heldCurrency() {
		return this.request.productId().split("-")[(this.request.side() == Side.BUY) ? 1 : 0];
	}

	BigDecimal neededHold(OrderSnapshot order) {
		if (this.request.side() == Side.SELL) {
			return remaining(order);
		}
		if (this.request.type() == OrderType.MARKET) {
			return (this.request.funds() != null) ? this.request.funds() : this.budget;
		}
		Stop stop = this.request.stop();
		BigDecimal price = (stop != null && stop.limitPrice() != null) ? stop.limitPrice() : this.request.price();
		assertThat(price).isNotNull();
		BigDecimal worth = remaining(order).multiply(price);
		return worth.add(worth.multiply(this.rates.taker())).setScale(Amounts.SCALE, RoundingMode.UP);
	}

	static BigDecimal remaining(OrderSnapshot order) {
		assertThat(order.size()).isNotNull();
		return order.size().subtract(order.filledSize());
	}

	boolean isTriggered(OrderSnapshot order) {
		Stop stop = this.request.stop();
		assertThat(stop).isNotNull();
		if (stop.limitPrice() == null) {
			return order.status() != OrderStatus.ACTIVE;
		}
		return order.limitPrice().compareTo(stop.limitPrice()) == 0;
	}

}
