package io.github.coinbasepro.conformance;

import java.util.Map;

import io.github.coinbasepro.exception.ResponseFormatException;

/**
 * Values in the material that the exchange does not write, by which our exact types tell
 * a made-up or redacted answer: each is a typed error, and counted as not expressible.
 */
final class OddValues {

	private static final Map<String, String> REASONS = Map.of("not a UUID",
			"an id that is no UUID, in an answer that was redacted or made up", "not a decimal number",
			"an amount that is no number", "number out of bounds", "an amount out of bounds",
			"`long` from String \"test-id\"", "a trade id that is no number, in an answer that was made up");

	private OddValues() {
	}

	static void excuse(ResponseFormatException ex, String body) {
		REASONS.forEach((sign, reason) -> {
			if (String.valueOf(ex.getMessage()).contains(sign)) {
				throw new NotExpressibleException(reason);
			}
		});
		if (body.strip().matches("\\{\\s*\"id\"\\s*:\\s*\"[^\"]*\"\\s*}")) {
			throw new NotExpressibleException("an order of nothing but an id, made up");
		}
	}

}
