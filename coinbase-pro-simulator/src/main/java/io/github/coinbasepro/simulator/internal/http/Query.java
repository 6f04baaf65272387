package io.github.coinbasepro.simulator.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.coinbasepro.simulator.internal.engine.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request.
 */
final class Query {

	private static final int MAX_LIMIT = 1000;

	private final Map<String, List<String>> parameters = new LinkedHashMap<>();

	Query(String query) {
		if (query.isEmpty()) {
			return;
		}
		for (String pair : query.split("&")) {
			int equals = pair.indexOf('=');
			String name = decode((equals < 0) ? pair : pair.substring(0, equals));
			String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
			this.parameters.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
		}
	}

	static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw ApiException.badRequest("BadRequest");
		}
	}

	Set<String> names() {
		return this.parameters.keySet();
	}

	List<String> all(String name) {
		return this.parameters.getOrDefault(name, List.of());
	}

	@Nullable String first(String name) {
		List<String> values = all(name);
		return (values.isEmpty() || values.get(0).isEmpty()) ? null : values.get(0);
	}

	int limit(int defaultLimit) {
		String limit = first("limit");
		if (limit == null) {
			return defaultLimit;
		}
		if (!limit.matches("0*[1-9]\\d{0,8}")) {
			throw ApiException.badRequest("invalid positive integer value");
		}
		return Math.min(Integer.parseInt(limit), MAX_LIMIT);
	}

	/**
	 * Returns the page that is asked for.
	 * @param limit how many rows a page has
	 * @return a slice by number
	 */
	Slice<Long> numberedSlice(int limit) {
		return new Slice<>(number("before"), number("after"), limit);
	}

	Slice<Instant> datedSlice(int limit) {
		return new Slice<>(date("before"), date("after"), limit);
	}

	private @Nullable Long number(String name) {
		String cursor = first(name);
		if (cursor == null) {
			return null;
		}
		if (!cursor.matches("\\d{1,18}")) {
			throw invalidCursor(name);
		}
		return Long.valueOf(cursor);
	}

	private @Nullable Instant date(String name) {
		String cursor = first(name);
		if (cursor == null) {
			return null;
		}
		Instant date = Timestamps.parse(cursor);
		if (date == null) {
			throw invalidCursor(name);
		}
		return date;
	}

	private static ApiException invalidCursor(String name) {
		return ApiException.badRequest(name + " cursor value is not valid");
	}

}
