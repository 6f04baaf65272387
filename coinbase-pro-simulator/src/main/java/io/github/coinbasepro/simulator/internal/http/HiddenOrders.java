package io.github.coinbasepro.simulator.internal.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Orders that have been placed and cannot be seen yet.
 */
final class HiddenOrders {

	private static final String CLIENT = "client:";

	private final Map<String, BooleanSupplier> orders = new ConcurrentHashMap<>();

	void hide(Answer placed, BooleanSupplier unseen) {
		if (placed.body() instanceof OrderBody order) {
			this.orders.put(order.id().toString(), unseen);
			if (order.clientOid() != null) {
				this.orders.put(CLIENT + order.clientOid(), unseen);
			}
		}
	}

	/**
	 * Tell whether a request looks for an order that cannot be seen. Counts as a look.
	 * @param request the request
	 * @param match its route
	 * @return true if the order is not to be shown
	 */
	boolean conceals(ApiRequest request, RouteTable.@Nullable Match match) {
		if (this.orders.isEmpty() || match == null || !match.leaf().template().equals("/orders/{}")
				|| !request.method().equals("GET")) {
			return false;
		}
		String id = match.variables().get(0).replace("%3A", ":");
		BooleanSupplier unseen = this.orders.get(id);
		if (unseen == null || unseen.getAsBoolean()) {
			return unseen != null;
		}
		this.orders.values().remove(unseen);
		return false;
	}

}
