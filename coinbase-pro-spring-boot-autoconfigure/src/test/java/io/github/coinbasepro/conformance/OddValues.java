package io.github.coinbasepro.conformance;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.coinbasepro.exception.ResponseFormatException;

/**
 * Values in the material that the exchange does not write, by which our exact types tell
 * a made-up or redacted answer: each is a typed error, and counted as not expressible.
 */
final class OddValues {

	private static final String MADE_UP = "an id that is made up";

	private static final Map<String, String> REASONS = Map.of("test-id", MADE_UP, "deleted-id-1", MADE_UP,
			"deleted-id-5", MADE_UP, "a1b2c3d4", MADE_UP, "ddd", MADE_UP, "100", MADE_UP,
			"fake-withdrawal-id-abcd-01234", MADE_UP, "redacted", "an id that was blotted out",
			"1dc2e9c1-x3b5-3011-bc21-17b1013027db", "an id that was blotted out by a letter that is no digit",
			"0.-10000", "an amount that is no number");

	/**
	 * Ids of answers that hold nothing else.
	 */
	private static final Map<String, String> BARE_IDS = Map.of("0428b97b-bec1-429e-a94c-59992926778d",
			"an order of nothing but an id, in an example that was cut");

	private static final Pattern VALUE = Pattern.compile("from String \"([^\"]*)\"");

	private static final Pattern BARE_ID = Pattern.compile("\\{\\s*\"id\"\\s*:\\s*\"([^\"]*)\"\\s*}");

	private OddValues() {
	}

	static void excuse(ResponseFormatException ex, String body) {
		Matcher value = VALUE.matcher(String.valueOf(ex.getMessage()));
		if (value.find() && REASONS.containsKey(value.group(1))) {
			throw new NotExpressibleException(value.group(1) + ": " + REASONS.get(value.group(1)));
		}
		Matcher bare = BARE_ID.matcher(body.strip());
		if (bare.matches() && BARE_IDS.containsKey(bare.group(1))) {
			throw new NotExpressibleException(bare.group(1) + ": " + BARE_IDS.get(bare.group(1)));
		}
	}

}
