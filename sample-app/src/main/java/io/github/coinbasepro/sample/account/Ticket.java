package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.sample.DeskExchange;
import org.jspecify.annotations.Nullable;

/**
 * The order ticket as it was filled in.
 *
 * @param clientOrderId id of the order, the same however often the ticket is sent
 * @param exchange the exchange that the trader saw when sending it
 * @param product the product
 * @param side {@code buy} or {@code sell}
 * @param type {@code limit} or {@code market}
 * @param price limit, for a limit order
 * @param size size in the base currency
 * @param postOnly whether it may only make
 */
public record Ticket(@Nullable UUID clientOrderId, @Nullable DeskExchange exchange, @Nullable String product,
		@Nullable String side, @Nullable String type, @Nullable String price, @Nullable String size,
		@Nullable Boolean postOnly) {

	UUID requiredClientOrderId() {
		return required("clientOrderId", this.clientOrderId);
	}

	DeskExchange requiredExchange() {
		return required("exchange", this.exchange);
	}

	NewOrder toOrder() {
		String product = required("product", this.product);
		UUID id = requiredClientOrderId();
		boolean buys = isFirst("side", this.side, "buy", "sell");
		BigDecimal size = Amount.parse("Size", this.size);
		if (isFirst("type", this.type, "limit", "market")) {
			return limit(product, buys, size, Amount.parse("Price", this.price)).withClientOrderId(id);
		}
		return (buys ? NewOrder.marketBuy(product, size) : NewOrder.marketSell(product, size)).withClientOrderId(id);
	}

	private NewLimitOrder limit(String product, boolean buys, BigDecimal size, BigDecimal price) {
		NewLimitOrder order = buys ? NewOrder.limitBuy(product, size, price) : NewOrder.limitSell(product, size, price);
		return Boolean.TRUE.equals(this.postOnly) ? order.withPostOnly() : order;
	}

	private static boolean isFirst(String name, @Nullable String value, String first, String second) {
		if (!first.equals(value) && !second.equals(value)) {
			throw new IllegalArgumentException(name + " must be " + first + " or " + second);
		}
		return first.equals(value);
	}

	private static <T> T required(String name, @Nullable T value) {
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

}
