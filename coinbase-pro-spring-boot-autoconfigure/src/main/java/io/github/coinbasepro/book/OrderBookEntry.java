package io.github.coinbasepro.book;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * One row of an {@link OrderBook}: a price level, or at level three a single order.
 *
 * @param price price in the quote currency
 * @param size size in the base currency
 * @param orderCount number of orders at the price; null at level three
 * @param orderId the order; null at levels one and two
 */
@WireFormat(BookJson.OrderBookEntryRow.class)
public record OrderBookEntry(BigDecimal price, BigDecimal size, @Nullable Integer orderCount, @Nullable UUID orderId) {

}
