package io.github.coinbasepro.internal.book;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Writes order books of any size.
 */
public final class LargeBook {

	private LargeBook() {
	}

	/**
	 * Writes a book as the exchange would.
	 * @param rows how many rows each side has
	 * @param orders whether they are orders or levels
	 * @return the text
	 */
	public static byte[] write(int rows, boolean orders) {
		SplittableRandom random = new SplittableRandom(rows);
		StringBuilder json = new StringBuilder("{\"bids\":[");
		rows(json, rows, orders, 6_000_000, -1, random);
		json.append("],\"asks\":[");
		rows(json, rows, orders, 6_000_001, 1, random);
		return json
			.append("],\"sequence\":13051505638,\"auction_mode\":false,\"auction\":null,"
					+ "\"time\":\"2026-09-27T11:22:33.123456Z\"}")
			.toString()
			.getBytes(StandardCharsets.UTF_8);
	}

	private static void rows(StringBuilder json, int rows, boolean orders, int best, int step,
			SplittableRandom random) {
		for (int i = 0; i < rows; i++) {
			int cents = best + step * i;
			json.append((i > 0) ? ",[\"" : "[\"")
				.append(cents / 100)
				.append('.')
				.append(cents / 10 % 10)
				.append(cents % 10);
			json.append("\",\"").append(random.nextInt(5)).append('.').append(random.nextInt(10_000_000, 100_000_000));
			if (orders) {
				json.append("\",\"").append(new UUID(random.nextLong(), random.nextLong())).append("\"]");
			}
			else {
				json.append("\",").append(random.nextInt(1, 50)).append(']');
			}
		}
	}

}
