package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which orders to list, and how. Cursors are times of creation, in whatever way the list
 * is sorted: older than a cursor is what comes after its order in the list.
 *
 * @param statuses where they are in their lives
 * @param productId product they are of, or all products
 * @param startDate earliest time of creation
 * @param endDate latest time of creation
 * @param sort what they are sorted by
 * @param ascending whether the list begins with the least
 * @param slice which part of the list
 */
public record OrderQuery(Set<OrderStatus> statuses, @Nullable String productId, @Nullable Instant startDate,
		@Nullable Instant endDate, OrderSort sort, boolean ascending, Slice<Instant> slice) {

	/**
	 * Orders as they are listed if nothing else is said: newest first.
	 * @param statuses where they are in their lives
	 * @param productId product they are of, or all products
	 * @param slice which part of the list
	 * @return a query
	 */
	public static OrderQuery newestFirst(Set<OrderStatus> statuses, @Nullable String productId, Slice<Instant> slice) {
		return new OrderQuery(statuses, productId, null, null, OrderSort.CREATED_AT, false, slice);
	}

	boolean matches(Order order) {
		return (this.productId == null || this.productId.equals(order.terms().productId()))
				&& (this.startDate == null || !order.createdAt().isBefore(this.startDate))
				&& (this.endDate == null || !order.createdAt().isAfter(this.endDate));
	}

}
