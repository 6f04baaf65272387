package io.github.coinbasepro.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fields of the material that our records leave out, each with its reason. Any other
 * field that is lost fails.
 */
final class LostFields {

	private static final Map<String, String> REASONS = reasons();

	private LostFields() {
	}

	private static Map<String, String> reasons() {
		Map<String, String> reasons = new TreeMap<>();
		for (String endpoint : List.of("GET /products ", "GET /products/{product_id} ")) {
			for (String field : List.of("/base_min_size", "/base_max_size", "/max_market_funds")) {
				reasons.put(endpoint + field,
						"a limit that the exchange took away in 2022, with all others of its kind");
			}
		}
		return reasons;
	}

	static boolean isMeant(String endpoint, String path) {
		return REASONS.containsKey(endpoint + " " + path);
	}

}
