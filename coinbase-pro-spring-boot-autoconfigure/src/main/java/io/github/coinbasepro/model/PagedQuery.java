package io.github.coinbasepro.model;

/**
 * A query whose result has pages.
 *
 * @param <Q> the type of the query itself
 */
public interface PagedQuery<Q extends PagedQuery<Q>> {

	/**
	 * Returns the page of the query.
	 * @return the page
	 */
	PageRequest page();

	/**
	 * Returns this query for another page.
	 * @param page the page
	 * @return the new query
	 */
	Q withPage(PageRequest page);

	/**
	 * Returns this query with a limit of rows per page. Without one the exchange decides.
	 * @param limit most rows, 1 to 1000
	 * @return the new query
	 * @throws IllegalArgumentException if the limit is out of range
	 */
	default Q withLimit(int limit) {
		return withPage(page().withLimit(limit));
	}

	/**
	 * Returns this query for rows newer than a cursor. The exchange may answer with the
	 * newest rows of all, not with those next to the cursor.
	 * @param cursor a cursor such as {@link Page#before()}
	 * @return the new query
	 */
	default Q newerThan(String cursor) {
		return withPage(page().newerThan(cursor));
	}

	/**
	 * Returns this query for rows older than a cursor.
	 * @param cursor a cursor such as {@link Page#after()}
	 * @return the new query
	 */
	default Q olderThan(String cursor) {
		return withPage(page().olderThan(cursor));
	}

}
