package io.github.coinbasepro.accounts;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger of an account to ask for. A query always says where the
 * time it is about begins, since the exchange answers one that does not with the last day
 * only. Unless narrowed, it begins at {@link #BEGINNING}, before there were entries.
 *
 * @param accountId the account
 * @param start first instant, inclusive
 * @param end last instant, inclusive; null for now
 * @param profileId the profile of the account; null for that of the key
 * @param page the page; cursors are ids of entries
 */
public record LedgerQuery(UUID accountId, Instant start, @Nullable Instant end, @Nullable UUID profileId,
		PageRequest page) implements PagedQuery<LedgerQuery> {

	/**
	 * The earliest start: a day into 1970, since the exchange wants a date after the
	 * epoch.
	 */
	public static final Instant BEGINNING = Instant.parse("1970-01-02T00:00:00Z");

	/**
	 * Creates a query for the ledger.
	 * @param accountId the account
	 * @param start first instant, inclusive
	 * @param end last instant, inclusive; null for now
	 * @param profileId the profile of the account; null for that of the key
	 * @param page the page; cursors are ids of entries
	 * @throws IllegalArgumentException if the account or the start is missing, if the
	 * start is before {@link #BEGINNING} or after the end
	 */
	public LedgerQuery {
		Arguments.require("page", page);
		Arguments.requireId("accountId", accountId);
		if (start == null || start.isBefore(BEGINNING)) {
			throw new IllegalArgumentException("start must not be before " + BEGINNING + " but was " + start);
		}
		Arguments.requireRange(start, end);
	}

	/**
	 * Returns a query for the whole ledger of an account.
	 * @param accountId the account
	 * @return the query
	 */
	public static LedgerQuery of(UUID accountId) {
		return new LedgerQuery(accountId, BEGINNING, null, null, PageRequest.first());
	}

	/**
	 * Returns this query for what came at an instant or later.
	 * @param start first instant, inclusive
	 * @return the new query
	 * @throws IllegalArgumentException if the start is before {@link #BEGINNING} or after
	 * the end
	 */
	public LedgerQuery since(Instant start) {
		return new LedgerQuery(this.accountId, start, this.end, this.profileId, this.page);
	}

	/**
	 * Returns this query for a range of time.
	 * @param start first instant, inclusive
	 * @param end last instant, inclusive
	 * @return the new query
	 * @throws IllegalArgumentException if the start is before {@link #BEGINNING} or after
	 * the end
	 */
	public LedgerQuery between(Instant start, Instant end) {
		Arguments.require("end", end);
		return new LedgerQuery(this.accountId, start, end, this.profileId, this.page);
	}

	/**
	 * Returns this query for an account of a named profile.
	 * @param profileId the profile
	 * @return the new query
	 */
	public LedgerQuery withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new LedgerQuery(this.accountId, this.start, this.end, profileId, this.page);
	}

	@Override
	public LedgerQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new LedgerQuery(this.accountId, this.start, this.end, this.profileId, page);
	}

}
