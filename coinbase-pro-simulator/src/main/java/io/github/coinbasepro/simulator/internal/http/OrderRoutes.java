package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Fill;
import io.github.coinbasepro.simulator.internal.engine.FillQuery;
import io.github.coinbasepro.simulator.internal.engine.OrderQuery;
import io.github.coinbasepro.simulator.internal.engine.OrderReference;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.OrderSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The routes of orders and fills.
 */
final class OrderRoutes {

	private static final int ROWS = 100;

	private static final String CLIENT = "client:";

	private final Exchange exchange;

	OrderRoutes(Exchange exchange) {
		this.exchange = exchange;
	}

	List<Route> routes() {
		return List.of(Route.signed("POST", "/orders", this::place), Route.signed("GET", "/orders", this::list),
				Route.signed("GET", "/orders/{id}", this::get), Route.signed("DELETE", "/orders/{id}", this::cancel),
				Route.signed("DELETE", "/orders", this::cancelAll), Route.signed("GET", "/fills", this::fills));
	}

	private Answer place(Call call) {
		OrderRequest request = new OrderForm(Json.read(call.body())).read(call.profile());
		return Answer.ok(OrderBody.placed(this.exchange.place(call.profile(), request)));
	}

	private Answer get(Call call) {
		return Answer.ok(OrderBody.of(this.exchange.order(call.profile(), reference(call.variable()))));
	}

	private Answer cancel(Call call) {
		OrderQueries.checkProfile(call.query(), call.profile());
		OrderReference reference = reference(call.variable());
		this.exchange.cancel(call.profile(), reference, call.query().first("product_id"));
		return Answer.ok(reference.id());
	}

	private Answer cancelAll(Call call) {
		OrderQueries.checkProfile(call.query(), call.profile());
		if (call.query().names().stream().anyMatch(OrderRoutes::isMisspelled)) {
			throw ApiException.badRequest("BadRequest");
		}
		String productId = call.query().first("product_id");
		if (productId != null) {
			productId = productId.toUpperCase(Locale.ROOT);
			checkProduct(productId, "ProductNotFound");
		}
		return Answer.ok(this.exchange.cancelAll(call.profile(), productId));
	}

	private static boolean isMisspelled(String name) {
		return name.equalsIgnoreCase("product_id") && !name.equals("product_id");
	}

	private Answer list(Call call) {
		OrderQueries.checkProfile(call.query(), call.profile());
		checkProduct(call.query().first("product_id"), "NotFound");
		int limit = call.query().limit(ROWS);
		OrderQuery query = OrderQueries.orders(call.query(), limit);
		List<OrderSnapshot> orders = OrderQueries.isOtherMarket(call.query()) ? List.of()
				: this.exchange.orders(call.profile(), query);
		return Paging.page(orders, (order) -> Timestamps.micros(order.createdAt()), OrderBody::of);
	}

	private Answer fills(Call call) {
		OrderQueries.checkProfile(call.query(), call.profile());
		String order = call.query().first("order_id");
		String productId = call.query().first("product_id");
		if (order == null && productId == null) {
			throw ApiException.badRequest("Requires order_id or product_id");
		}
		checkProduct(productId, "NotFound");
		int limit = call.query().limit(ROWS);
		FillQuery query = OrderQueries.fills(call.query(), (order != null) ? id(order) : null, limit);
		List<Fill> fills = OrderQueries.isOtherMarket(call.query()) ? List.of()
				: this.exchange.fills(call.profile(), query);
		return Paging.page(fills, Fill::tradeId, FillBody::of);
	}

	private void checkProduct(@Nullable String productId, String complaint) {
		if (productId != null
				&& this.exchange.products().stream().noneMatch((product) -> product.id().equals(productId))) {
			throw new ApiException(404, complaint);
		}
	}

	private static OrderReference reference(String text) {
		boolean client = text.startsWith(CLIENT);
		if (!client && text.contains(":")) {
			throw ApiException.badRequest("Invalid id namespace");
		}
		return new OrderReference(id(client ? text.substring(CLIENT.length()) : text), client);
	}

	private static UUID id(String text) {
		UUID id = Uuids.parse(text);
		if (id == null) {
			throw ApiException.badRequest("Invalid order id");
		}
		return id;
	}

}
