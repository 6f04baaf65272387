package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the fake exchange answers when nothing goes wrong.
 */
final class FakeRoutes {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int TRADES = 250;

	private static final String ACCOUNT = """
			[{"id":"7d0f7d8e-dd34-4d9c-a846-06f431c381ba","currency":"USD","balance":"1000000.0000000000000000",
			"hold":"0.0000000000000000","available":"1000000",
			"profile_id":"75da88c5-05bf-4f54-bc85-5c775bd68254","trading_enabled":true}]""";

	private static final String FEES = """
			{"taker_fee_rate":"0.0060","maker_fee_rate":"0.0040","usd_volume":"43806.92"}""";

	private static final String TICKER = """
			{"trade_id":250,"price":"100.00","size":"0.01","time":"2026-01-02T03:04:05.678Z",
			"bid":"99.99","ask":"100.01","volume":"3969.75"}""";

	private final FakeOrders orders;

	FakeRoutes(FakeOrders orders) {
		this.orders = orders;
	}

	FakeAnswer answer(RecordedRequest request, Instant now) {
		String[] path = request.path().substring(1).split("/", -1);
		return switch (request.method() + " " + path[0]) {
			case "GET time" -> (path.length == 1) ? time(now) : FakeAnswer.notFound();
			case "GET accounts" -> (path.length == 1) ? FakeAnswer.json(ACCOUNT) : FakeAnswer.notFound();
			case "GET fees" -> FakeAnswer.json(FEES);
			case "GET fills" -> FakeAnswer.json("[]");
			case "GET products" -> (path.length == 3) ? product(path[2], request) : FakeAnswer.notFound();
			case "POST orders" -> (path.length == 1) ? place(request, now) : FakeAnswer.notFound();
			case "GET orders" -> (path.length == 1) ? list(request) : get(path[1]);
			case "DELETE orders" -> (path.length == 1) ? cancelAll(request) : cancel(path[1]);
			default -> FakeAnswer.notFound();
		};
	}

	private static FakeAnswer time(Instant now) {
		return FakeAnswer.json("{\"iso\":\"" + now + "\",\"epoch\":" + BigDecimal.valueOf(now.toEpochMilli(), 3) + "}");
	}

	private static FakeAnswer product(String question, RecordedRequest request) {
		return switch (question) {
			case "ticker" -> FakeAnswer.json(TICKER);
			case "trades" -> trades(request);
			default -> FakeAnswer.notFound();
		};
	}

	/**
	 * Trades 1 to 250, newest first, in pages of 100 unless asked for otherwise.
	 */
	private static FakeAnswer trades(RecordedRequest request) {
		int limit = number(request.parameter("limit"), 100);
		int newest = number(request.parameter("after"), TRADES + 1) - 1;
		int oldest = Math.max(Math.max(1, newest - limit + 1), number(request.parameter("before"), 0) + 1);
		List<String> rows = new ArrayList<>();
		for (int id = newest; id >= oldest; id--) {
			rows.add("{\"time\":\"2026-01-02T03:04:05.678Z\",\"trade_id\":" + id
					+ ",\"price\":\"100.00\",\"size\":\"0.01\",\"side\":\"buy\"}");
		}
		Map<String, String> cursors = new LinkedHashMap<>();
		if (!rows.isEmpty()) {
			cursors.put("cb-before", Integer.toString(newest));
		}
		if (!rows.isEmpty() && oldest > 1) {
			cursors.put("cb-after", Integer.toString(oldest));
		}
		return new FakeAnswer(200, FakeAnswer.JSON, cursors, "[" + String.join(",", rows) + "]");
	}

	private static int number(@Nullable String text, int otherwise) {
		return (text != null) ? Integer.parseInt(text) : otherwise;
	}

	private FakeAnswer place(RecordedRequest request, Instant now) {
		try {
			if (JSON.readTree(request.body()) instanceof ObjectNode asked && asked.has("product_id")
					&& asked.has("side")) {
				return json(this.orders.accept(asked, now).pending());
			}
			return FakeAnswer.refusal(400, "Requires size / price / side");
		}
		catch (JacksonException ex) {
			return FakeAnswer.refusal(400, "Bad Request");
		}
	}

	private FakeAnswer list(RecordedRequest request) {
		List<String> statuses = request.parameters("status");
		String productId = request.parameter("product_id");
		List<JsonNode> found = this.orders
			.visible((order) -> (statuses.isEmpty() ? !order.isDone()
					: statuses.contains("all") || statuses.contains(order.status()))
					&& (productId == null || order.productId().equals(productId)))
			.stream()
			.map(FakeOrder::current)
			.toList();
		return json(JSON.createArrayNode().addAll(found));
	}

	private FakeAnswer get(String reference) {
		if (!isReference(reference)) {
			return FakeAnswer.refusal(400, "Invalid order id");
		}
		FakeOrder order = this.orders.read(reference);
		return (order != null) ? json(order.current()) : FakeAnswer.notFound();
	}

	private FakeAnswer cancel(String reference) {
		if (!isReference(reference)) {
			return FakeAnswer.refusal(400, "Invalid order id");
		}
		FakeOrder order = this.orders.cancel(reference);
		if (order == null) {
			return FakeAnswer.refusal(404, "order not found");
		}
		if (!order.isCancelled()) {
			return FakeAnswer.refusal(400, "Order already done");
		}
		return FakeAnswer.json("\"" + reference.replace("client:", "") + "\"");
	}

	private FakeAnswer cancelAll(RecordedRequest request) {
		List<String> ids = this.orders.cancelAll(request.parameter("product_id"))
			.stream()
			.map((order) -> "\"" + order.id() + "\"")
			.toList();
		return FakeAnswer.json("[" + String.join(",", ids) + "]");
	}

	private static boolean isReference(String reference) {
		try {
			UUID.fromString(reference.replace("client:", ""));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static FakeAnswer json(JsonNode node) {
		return FakeAnswer.json(node.toString());
	}

}
