package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.orders.DoneReason;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.OrderType;
import io.github.coinbasepro.orders.StopType;
import org.jspecify.annotations.Nullable;

/**
 * An order as the page shows it.
 *
 * @param id the exchange's id of the order
 * @param clientOrderId the id that the ticket gave it, or null if it has none
 * @param product the product
 * @param side whether it buys or sells
 * @param type its type
 * @param price limit, or null if it has none
 * @param size size in the base currency, or null if it was given as funds
 * @param funds funds in the quote currency, or null if it was given as size
 * @param filled how much has traded
 * @param executed value of what has traded, in the quote currency
 * @param status its state
 * @param doneReason why it is done, or null if it is not
 * @param rejectReason why it was rejected, or null if it was not
 * @param stop which way the price must go to trigger it, or null if nothing must
 * @param stopPrice price of the trigger, or null if it has none
 * @param postOnly whether it may only make
 * @param createdAt when the exchange took it
 */
public record OrderView(UUID id, @Nullable UUID clientOrderId, String product, Side side, OrderType type,
		@Nullable BigDecimal price, @Nullable BigDecimal size, @Nullable BigDecimal funds, BigDecimal filled,
		@Nullable BigDecimal executed, OrderStatus status, @Nullable DoneReason doneReason,
		@Nullable String rejectReason, @Nullable StopType stop, @Nullable BigDecimal stopPrice, boolean postOnly,
		Instant createdAt) {

	static OrderView of(Order order) {
		return new OrderView(order.id(), order.clientOrderId(), order.productId(), order.side(),
				Objects.requireNonNullElse(order.type(), OrderType.LIMIT), order.price(), order.size(), order.funds(),
				order.filledSize(), order.executedValue(), order.status(), order.doneReason(), order.rejectReason(),
				order.stop(), order.stopPrice(), Boolean.TRUE.equals(order.postOnly()), order.createdAt());
	}

}
