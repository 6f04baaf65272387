package io.github.coinbasepro.model;

import io.github.coinbasepro.internal.value.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page of a list.
 *
 * @param limit most rows, 1 to 1000; null for the exchange's default
 * @param before cursor: rows newer than this; null for none
 * @param after cursor: rows older than this; null for none
 */
public record PageRequest(@Nullable Integer limit, @Nullable String before, @Nullable String after) {

	private static final int MAX_LIMIT = 1000;

	private static final PageRequest FIRST = new PageRequest(null, null, null);

	/**
	 * Creates a request for a page.
	 * @param limit most rows, 1 to 1000; null for the exchange's default
	 * @param before cursor: rows newer than this; null for none
	 * @param after cursor: rows older than this; null for none
	 * @throws IllegalArgumentException if the limit is out of range, a cursor is blank or
	 * both cursors are given
	 */
	public PageRequest {
		if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
			throw new IllegalArgumentException("limit must be 1 to 1000 but was " + limit);
		}
		if (before != null && after != null) {
			throw new IllegalArgumentException(
					"before and after cannot be given together: ask for newer or older rows");
		}
		requireCursor("before", before);
		requireCursor("after", after);
	}

	/**
	 * Returns a request for the newest page.
	 * @return the request
	 */
	public static PageRequest first() {
		return FIRST;
	}

	/**
	 * Returns this request with another limit.
	 * @param limit most rows, 1 to 1000
	 * @return the new request
	 * @throws IllegalArgumentException if the limit is out of range
	 */
	public PageRequest withLimit(int limit) {
		return new PageRequest(limit, this.before, this.after);
	}

	/**
	 * Returns this request for rows newer than a cursor.
	 * @param cursor the cursor
	 * @return the new request
	 */
	public PageRequest newerThan(String cursor) {
		Arguments.require("cursor", cursor);
		return new PageRequest(this.limit, cursor, null);
	}

	/**
	 * Returns this request for rows older than a cursor.
	 * @param cursor the cursor
	 * @return the new request
	 */
	public PageRequest olderThan(String cursor) {
		Arguments.require("cursor", cursor);
		return new PageRequest(this.limit, null, cursor);
	}

	private static void requireCursor(String name, @Nullable String cursor) {
		if (cursor != null && cursor.isBlank()) {
			throw new IllegalArgumentException(name + " must not be blank");
		}
	}

}
