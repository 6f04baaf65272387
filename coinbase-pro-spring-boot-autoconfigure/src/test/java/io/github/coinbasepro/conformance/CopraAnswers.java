package io.github.coinbasepro.conformance;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the exchange answers to each method of copra, as little as it may be, so that no
 * call of ours fails.
 */
final class CopraAnswers {

	private static final String ID = "d50ec984-77a8-460a-b958-66f114b0de9b";

	private static final String ORDER = """
			{"id":"%s","product_id":"%s","side":"%s","type":"limit","created_at":"2026-01-02T03:04:05Z",
			"fill_fees":"0","filled_size":"0","status":"open"%s}""";

	private static final String TRANSFER = "{\"id\":\"" + ID + "\"}";

	private static final Map<String, String> ANSWERS = Map.ofEntries(
			Map.entry("order_book", "{\"bids\":[],\"asks\":[],\"sequence\":1}"),
			Map.entry("ticker", "{\"trade_id\":1,\"price\":\"1\",\"size\":\"1\"}"),
			Map.entry("historic_rates", "[[1577836800,1,1,1,1,1]]"),
			Map.entry("get_24hour_stats",
					"{\"open\":\"1\",\"high\":\"1\",\"low\":\"1\",\"last\":\"1\",\"volume\":\"1\"}"),
			Map.entry("server_time", "{\"iso\":\"2026-01-02T03:04:05Z\"}"),
			Map.entry("fees", "{\"taker_fee_rate\":\"0\",\"maker_fee_rate\":\"0\"}"),
			Map.entry("deposit_payment_method", TRANSFER), Map.entry("deposit_coinbase", TRANSFER),
			Map.entry("withdraw_payment_method", TRANSFER), Map.entry("withdraw_coinbase", TRANSFER),
			Map.entry("withdraw_crypto", TRANSFER),
			Map.entry("stablecoin_conversion",
					"{\"id\":\"" + ID + "\",\"amount\":\"1\",\"from\":\"USD\",\"to\":\"USDC\"}"),
			Map.entry("create_report", "{\"id\":\"" + ID + "\",\"type\":\"fills\",\"status\":\"pending\"}"),
			Map.entry("get", "{}"), Map.entry("post", "{}"), Map.entry("delete", "{}"));

	private CopraAnswers() {
	}

	static String to(String method, Arguments args) {
		return switch (method) {
			case "account" -> "{\"id\":\"" + args.text("account_id") + "\",\"currency\":\"BTC\",\"balance\":\"0\"}";
			case "report_status" ->
				"{\"id\":\"" + args.text("report_id") + "\",\"type\":\"fills\",\"status\":\"pending\"}";
			case "limit_order" -> order(ID, args.text("product_id"), args.text("side"), null);
			case "market_order" ->
				order(ID, args.text("product_id"), args.text("side"), null).replace("limit", "market");
			case "get_order" -> args.text("order_id").startsWith("client:")
					? order(ID, "BTC-USD", "buy", args.text("order_id").substring("client:".length()))
					: order(args.text("order_id"), "BTC-USD", "buy", null);
			case "cancel" -> "[\"" + args.text("order_id") + "\"]";
			default -> ANSWERS.getOrDefault(method, "[]");
		};
	}

	static String order(String id, String product, String side, @Nullable String clientOrderId) {
		return ORDER.formatted(id, product, side,
				(clientOrderId != null) ? ",\"client_oid\":\"" + clientOrderId + "\"" : "");
	}

}
