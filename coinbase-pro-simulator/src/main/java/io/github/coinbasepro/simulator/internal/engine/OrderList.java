package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The orders of one profile as a query wants them.
 */
final class OrderList {

	private final Profile profile;

	private final OrderQuery query;

	OrderList(Profile profile, OrderQuery query) {
		this.profile = profile;
		this.query = query;
	}

	List<OrderSnapshot> snapshots() {
		return page().limit(this.query.slice().limit()).map(Order::snapshot).toList();
	}

	private Stream<Order> page() {
		Stream<Order> orders = this.profile.orders(this.query.statuses()).filter(this.query::matches);
		if (this.query.sort() == OrderSort.CREATED_AT) {
			return this.query.ascending() ? sorted(orders, true).filter(this::isInTurnedSlice)
					: orders.filter((order) -> this.query.slice().contains(order.createdAt()));
		}
		return sorted(orders, this.query.ascending()).filter(between());
	}

	private Stream<Order> sorted(Stream<Order> orders, boolean ascending) {
		return orders.sorted(inOrder(ascending));
	}

	private Comparator<Order> inOrder(boolean ascending) {
		Comparator<Order> comparator = this.query.sort().ascending();
		return ascending ? comparator : comparator.reversed();
	}

	private boolean isInTurnedSlice(Order order) {
		Slice<Instant> slice = this.query.slice();
		return new Slice<>(slice.olderThan(), slice.newerThan(), slice.limit()).contains(order.createdAt());
	}

	private Predicate<Order> between() {
		Comparator<Order> comparator = inOrder(this.query.ascending());
		Order first = cursor("after", this.query.slice().olderThan());
		Order last = cursor("before", this.query.slice().newerThan());
		return (order) -> (first == null || comparator.compare(order, first) > 0)
				&& (last == null || comparator.compare(order, last) < 0);
	}

	private @Nullable Order cursor(String name, @Nullable Instant createdAt) {
		if (createdAt == null) {
			return null;
		}
		Order order = this.profile.orderOf(createdAt);
		if (order == null) {
			throw RefusedException.invalid(name + " cursor value is not valid");
		}
		return order;
	}

}
