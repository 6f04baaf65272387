package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.model.OrderStatus;
import io.github.coinbasepro.model.OrderType;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * An order as the page shows it.
 *
 * @param id the exchange's id of the order
 * @param product the product
 * @param side whether it buys or sells
 * @param type its type
 * @param price limit, or null if it has none
 * @param size size in the base currency, or null if it was given as funds
 * @param filled how much has traded
 * @param status its state
 * @param postOnly whether it may only make
 * @param createdAt when the exchange took it
 */
public record OrderView(UUID id, String product, Side side, OrderType type, @Nullable BigDecimal price,
		@Nullable BigDecimal size, BigDecimal filled, OrderStatus status, boolean postOnly, Instant createdAt) {

	static OrderView of(Order order) {
		return new OrderView(order.id(), order.productId(), order.side(),
				Objects.requireNonNullElse(order.type(), OrderType.LIMIT), order.price(), order.size(),
				order.filledSize(), order.status(), Boolean.TRUE.equals(order.postOnly()), order.createdAt());
	}

}
