package io.github.coinbasepro.test.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pages and the cursors around them.
 */
final class Paging {

	private Paging() {
	}

	/**
	 * Make a page.
	 * @param <T> type of the rows
	 * @param rows rows, newest first, one more than the page has if there is a next page
	 * @param limit how many rows the page has at most
	 * @param cursor tells the cursor of a row
	 * @param body turns a row into what is written
	 * @return the answer
	 */
	static <T> Answer page(List<T> rows, int limit, Function<T, Object> cursor, Function<T, Object> body) {
		List<T> page = rows.subList(0, Math.min(rows.size(), limit));
		Map<String, String> headers = new LinkedHashMap<>();
		if (!page.isEmpty()) {
			headers.put("CB-BEFORE", cursor.apply(page.get(0)).toString());
		}
		if (rows.size() > limit) {
			headers.put("CB-AFTER", cursor.apply(page.get(limit - 1)).toString());
		}
		return new Answer(200, page.stream().map(body).toList(), headers);
	}

}
