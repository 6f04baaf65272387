package io.github.coinbasepro.simulator.internal.http;

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
	 * Makes a page. A page with rows has both cursors, also if nothing comes after it.
	 * @param <T> type of the rows
	 * @param rows rows of the page, newest first
	 * @param cursor tells the cursor of a row
	 * @param body turns a row into what is written
	 * @return the answer
	 */
	static <T> Answer page(List<T> rows, Function<T, Object> cursor, Function<T, Object> body) {
		Map<String, String> headers = new LinkedHashMap<>();
		if (!rows.isEmpty()) {
			headers.put("CB-BEFORE", cursor.apply(rows.get(0)).toString());
			headers.put("CB-AFTER", cursor.apply(rows.get(rows.size() - 1)).toString());
		}
		return new Answer(200, rows.stream().map(body).toList(), headers);
	}

}
