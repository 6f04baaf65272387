package io.github.coinbasepro.orders;

import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.model.Page;

/**
 * The calls that list orders. A list with an order that was not asked for is an error,
 * since orders are cancelled by it.
 */
final class OrderLists {

	private static final Set<OrderStatus> OVER = Set.of(OrderStatus.DONE, OrderStatus.REJECTED);

	private static final Set<OrderStatus> NOT_OVER = Set.of(OrderStatus.RECEIVED, OrderStatus.PENDING, OrderStatus.OPEN,
			OrderStatus.ACTIVE);

	private OrderLists() {
	}

	static Call<Page<Order>> call(OrderQuery query) {
		OrderSortKey sortedBy = query.sortedBy();
		Sorting sorting = query.sorting();
		return OrdersApi.LIST.call()
			.query("status", query.statuses())
			.query("product_id", query.productId())
			.query("profile_id", query.profileId())
			.query("sortedBy", (sortedBy != null) ? sortedBy.value() : null)
			.query("sorting", (sorting != null) ? sorting.value() : null)
			.query("start_date", query.start())
			.query("end_date", query.end())
			.query("market_type", query.marketType())
			.page(query.page())
			.expecting((page) -> page.items().stream().allMatch((order) -> isAskedFor(order, query)));
	}

	/**
	 * Returns whether an order may be in an answer. One that was asked for as open may be
	 * done by then; one that is over stays so.
	 */
	private static boolean isAskedFor(Order order, OrderQuery query) {
		String product = query.productId();
		UUID profile = query.profileId();
		boolean overOnly = !query.statuses().isEmpty() && OVER.containsAll(query.statuses());
		return (product == null || product.equals(order.productId()))
				&& (profile == null || order.profileId() == null || profile.equals(order.profileId()))
				&& !(overOnly && NOT_OVER.contains(order.status()));
	}

}
