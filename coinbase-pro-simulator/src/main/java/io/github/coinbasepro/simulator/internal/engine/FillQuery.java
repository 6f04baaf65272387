package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which fills to list, newest first.
 *
 * @param orderId order they are of, or all orders
 * @param productId product they are of, or all products
 * @param startDate earliest time
 * @param endDate latest time
 * @param slice which part of the list, by number of the trade
 */
public record FillQuery(@Nullable UUID orderId, @Nullable String productId, @Nullable Instant startDate,
		@Nullable Instant endDate, Slice<Long> slice) {

	boolean matches(Fill fill) {
		return (this.orderId == null || this.orderId.equals(fill.orderId()))
				&& (this.productId == null || this.productId.equals(fill.productId()))
				&& (this.startDate == null || !fill.createdAt().isBefore(this.startDate))
				&& (this.endDate == null || !fill.createdAt().isAfter(this.endDate));
	}

}
