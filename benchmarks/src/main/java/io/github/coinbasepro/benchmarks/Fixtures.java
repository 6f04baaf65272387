package io.github.coinbasepro.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Answers of the exchange, made here.
 */
public final class Fixtures {

	static final int CONNECTIONS = 40;

	static final String KEY = "canary-key";

	/** A key of 64 zeros. */
	public static final String SECRET = Base64.getEncoder().encodeToString(new byte[64]);

	static final String PASSPHRASE = "canary-passphrase";

	private static final String TICKER = """
			{"trade_id":1090000001,"price":"60123.45","size":"0.00136946","time":"2026-09-27T11:22:33.123456Z",\
			"bid":"60123.44","ask":"60123.46","volume":"3969.75123456","rfq_volume":"1.50000000"}""";

	private static final String PRODUCTS = """
			[{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01","base_increment":\
			"0.00000001","base_min_size":"0.0001","base_max_size":"100","min_market_funds":"1","max_market_funds":\
			"1000000","display_name":"BTC/USD","status":"online","status_message":"","margin_enabled":false}]""";

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","price":"60000.00","size":"0.01000000","product_id":"BTC-USD",\
			"profile_id":"8058d771-2d88-4f0f-ab6e-299c153d4308","side":"buy","type":"limit","time_in_force":"GTC",\
			"post_only":false,"created_at":"2026-09-27T11:22:33.123456Z","fill_fees":"0.0000000000000000",\
			"filled_size":"0.00000000","executed_value":"0.0000000000000000","status":"pending","settled":false,\
			"client_oid":"%s"}""";

	private Fixtures() {
	}

	/**
	 * Writes an order book.
	 * @param rows how many rows each side has
	 * @param orders whether they are orders or levels
	 * @return the text
	 */
	public static byte[] book(int rows, boolean orders) {
		StringBuilder json = new StringBuilder("{\"bids\":[");
		SplittableRandom random = new SplittableRandom(rows);
		rows(json, rows, orders, -1, random);
		json.append("],\"asks\":[");
		rows(json, rows, orders, 1, random);
		json.append("],\"sequence\":13051505638,\"auction_mode\":false,\"auction\":null,");
		return json.append("\"time\":\"2026-09-27T11:22:33.123456Z\"}").toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Writes a list of one product.
	 * @return the text
	 */
	static byte[] products() {
		return PRODUCTS.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Writes a ticker.
	 * @return the text
	 */
	public static byte[] ticker() {
		return TICKER.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Writes an order.
	 * @param clientOrderId its client order id
	 * @return the text
	 */
	public static byte[] order(String clientOrderId) {
		return ORDER.replace("%s", clientOrderId).getBytes(StandardCharsets.UTF_8);
	}

	private static void rows(StringBuilder json, int rows, boolean orders, int step, SplittableRandom random) {
		for (int i = 1; i <= rows; i++) {
			int cents = 6_000_000 + step * i;
			json.append((i > 1) ? ",[\"" : "[\"").append(cents / 100).append('.');
			json.append(cents / 10 % 10).append(cents % 10).append("\",\"");
			json.append(random.nextInt(5)).append('.').append(random.nextInt(10_000_000, 100_000_000));
			if (orders) {
				json.append("\",\"").append(new UUID(random.nextLong(), random.nextLong())).append("\"]");
			}
			else {
				json.append("\",").append(random.nextInt(1, 50)).append(']');
			}
		}
	}

	/**
	 * Writes a page of fills.
	 * @param newest id of the newest
	 * @param rows how many
	 * @return the text
	 */
	public static byte[] fills(long newest, int rows) {
		StringBuilder json = new StringBuilder("[");
		for (long id = newest; id > newest - rows; id--) {
			json.append((id < newest) ? ",{" : "{").append("\"trade_id\":").append(id);
			json.append(",\"product_id\":\"BTC-USD\",\"order_id\":\"").append(new UUID(id, -id));
			json.append("\",\"user_id\":\"5844eceecf7e803e259d0365\",\"profile_id\":\"").append(new UUID(1, 1));
			json.append("\",\"liquidity\":\"M\",\"price\":\"60123.45\",\"size\":\"0.01").append(id % 1_000_000);
			json.append("\",\"fee\":\"1.2345678901\",\"created_at\":\"2026-09-27T11:22:33.123456Z\",\"side\":\"buy\",");
			json.append("\"settled\":true,\"usd_volume\":\"601.2345\",\"market_type\":\"spot\"}");
		}
		return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
	}

}
