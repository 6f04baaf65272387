package io.github.coinbasepro.model;

/**
 * A question that is answered page by page.
 *
 * @param <Q> the type of the question itself
 */
public interface PagedQuery<Q extends PagedQuery<Q>> {

	/**
	 * Returns which page is asked for.
	 * @return the page
	 */
	PageRequest page();

	/**
	 * Returns this question about another page.
	 * @param page the page
	 * @return the new question
	 */
	Q withPage(PageRequest page);

	/**
	 * Returns this question with a limit of rows per page. Without one the exchange
	 * decides.
	 * @param limit how many rows at most, 1 to 1000
	 * @return the new question
	 * @throws IllegalArgumentException if the limit is out of range
	 */
	default Q withLimit(int limit) {
		return withPage(page().withLimit(limit));
	}

	/**
	 * Returns this question about rows newer than a cursor. The exchange may answer with
	 * the newest rows of all, not with those next to the cursor.
	 * @param cursor a cursor such as {@link Page#before()}
	 * @return the new question
	 */
	default Q newerThan(String cursor) {
		return withPage(page().newerThan(cursor));
	}

	/**
	 * Returns this question about rows older than a cursor.
	 * @param cursor a cursor such as {@link Page#after()}
	 * @return the new question
	 */
	default Q olderThan(String cursor) {
		return withPage(page().olderThan(cursor));
	}

}
