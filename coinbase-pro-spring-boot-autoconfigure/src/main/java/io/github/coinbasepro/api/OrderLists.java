package io.github.coinbasepro.api;

import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.model.OrderQuery;
import io.github.coinbasepro.model.OrderSortKey;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Sorting;
import io.github.coinbasepro.transport.Call;

/**
 * The calls that list orders.
 */
final class OrderLists {

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
			.page(query.page());
	}

}
