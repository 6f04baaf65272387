package io.github.coinbasepro.accounts;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.model.TransferType;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers of an account to ask for.
 *
 * @param accountId the account
 * @param type only transfers that go this way; null for all
 * @param page the page; cursors are opaque, times today
 */
public record AccountTransferQuery(UUID accountId, @Nullable TransferType type,
		PageRequest page) implements PagedQuery<AccountTransferQuery> {

	/**
	 * Creates a query for the transfers of an account.
	 * @param accountId the account
	 * @param type only transfers that go this way; null for all
	 * @param page the page; cursors are opaque, times today
	 * @throws IllegalArgumentException if the account is missing
	 */
	public AccountTransferQuery {
		Arguments.require("page", page);
		Arguments.requireId("accountId", accountId);
	}

	/**
	 * Returns a query for all transfers of an account.
	 * @param accountId the account
	 * @return the query
	 */
	public static AccountTransferQuery of(UUID accountId) {
		return new AccountTransferQuery(accountId, null, PageRequest.first());
	}

	/**
	 * Returns this query for transfers that go one way.
	 * @param type which way
	 * @return the new query
	 */
	public AccountTransferQuery withType(TransferType type) {
		Arguments.require("type", type);
		return new AccountTransferQuery(this.accountId, type, this.page);
	}

	@Override
	public AccountTransferQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new AccountTransferQuery(this.accountId, this.type, page);
	}

}
