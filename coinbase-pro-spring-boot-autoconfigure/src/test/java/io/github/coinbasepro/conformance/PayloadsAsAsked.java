package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewMarketOrder;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderOptions;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.orders.StopType;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import tools.jackson.databind.JsonNode;

/**
 * The calls that take no answer but one about what they asked for, so that they must ask
 * for what the payload is about.
 */
final class PayloadsAsAsked {

	static final UUID ANY = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final Map<String, BiFunction<CoinbaseProClient, JsonNode, Publisher<?>>> CALLS = Map.of(
			"POST /orders", (client, payload) -> client.orders().place(order(payload)), "GET /orders/{order_id}",
			(client, payload) -> client.orders().get(id(payload.path("id"))), "GET /orders/client:{client_oid}",
			(client, payload) -> client.orders().getByClientOrderId(id(payload.path("client_oid"))),
			"DELETE /orders/{order_id}",
			(client, payload) -> client.orders().cancel(id(payload.isArray() ? payload.path(0) : payload)),
			"GET /accounts/{account_id}", (client, payload) -> client.accounts().get(id(payload.path("id"))),
			"GET /profiles/{profile_id}", (client, payload) -> client.profiles().get(id(payload.path("id"))),
			"GET /transfers/{transfer_id}", (client, payload) -> client.transfers().get(id(payload.path("id"))),
			"GET /products/{product_id}",
			(client, payload) -> client.products().get(payload.path("id").asString("BTC-USD")));

	private PayloadsAsAsked() {
	}

	/**
	 * Returns the call that a payload answers.
	 * @return the call, null if any call of its route will do
	 */
	static @Nullable Publisher<?> call(String endpoint, CoinbaseProClient client, JsonNode payload) {
		if (endpoint.equals("POST /orders") && isOfAnotherVersion(payload)) {
			return client.exchange(RawRequest.get("/orders"), Order.class);
		}
		BiFunction<CoinbaseProClient, JsonNode, Publisher<?>> call = CALLS.get(endpoint);
		return (call != null) ? call.apply(client, payload) : null;
	}

	private static NewOrder order(JsonNode payload) {
		String product = payload.path("product_id").asString("BTC-USD");
		Side side = Side.of(payload.path("side").asString("sell"));
		UUID clientOrderId = id(payload.path("client_oid"));
		OrderOptions options = new OrderOptions(clientOrderId.equals(ANY) ? UUID.randomUUID() : clientOrderId, null,
				stop(payload), null, null);
		BigDecimal price = decimal(payload, "price");
		BigDecimal size = decimal(payload, "size");
		BigDecimal funds = decimal(payload, "specified_funds");
		String type = payload.path("type").asString((price != null) ? "limit" : "market");
		if (!type.equals("market")) {
			return new NewLimitOrder(product, side, (price != null) ? price : BigDecimal.ONE,
					(size != null) ? size : BigDecimal.ONE, null, null, null, null, options);
		}
		return new NewMarketOrder(product, side, (funds == null && size == null) ? BigDecimal.ONE : size,
				(size == null) ? funds : null, options);
	}

	private static @Nullable Stop stop(JsonNode payload) {
		BigDecimal price = decimal(payload, "stop_price");
		return (price != null && payload.has("stop"))
				? new Stop(StopType.of(payload.path("stop").asString("")), price, null) : null;
	}

	private static @Nullable BigDecimal decimal(JsonNode payload, String field) {
		String text = payload.path(field).asString("");
		return text.isEmpty() ? null : new BigDecimal(text);
	}

	/**
	 * Returns whether we would not have sent a client order id, so that no order of ours
	 * could be answered with it. It must be read all the same.
	 */
	private static boolean isOfAnotherVersion(JsonNode payload) {
		return id(payload.path("client_oid")).version() != 4;
	}

	private static UUID id(JsonNode id) {
		try {
			return UUID.fromString(id.asString(""));
		}
		catch (IllegalArgumentException ex) {
			return ANY;
		}
	}

}
