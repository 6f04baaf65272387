package io.github.coinbasepro.accounts;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;

/**
 * Which holds of an account to ask for.
 *
 * @param accountId the account
 * @param page the page; cursors are opaque, times today
 */
public record HoldQuery(UUID accountId, PageRequest page) implements PagedQuery<HoldQuery> {

	/**
	 * Creates a query for holds.
	 * @param accountId the account
	 * @param page the page; cursors are opaque, times today
	 * @throws IllegalArgumentException if the account is missing
	 */
	public HoldQuery {
		Arguments.require("page", page);
		Arguments.requireId("accountId", accountId);
	}

	/**
	 * Returns a query for the newest holds of an account.
	 * @param accountId the account
	 * @return the query
	 */
	public static HoldQuery of(UUID accountId) {
		return new HoldQuery(accountId, PageRequest.first());
	}

	@Override
	public HoldQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new HoldQuery(this.accountId, page);
	}

}
