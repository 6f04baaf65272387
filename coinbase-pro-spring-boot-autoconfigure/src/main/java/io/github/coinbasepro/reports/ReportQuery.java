package io.github.coinbasepro.reports;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to ask for.
 *
 * @param profileId only those of this profile; null for all
 * @param type only those about this; null for all
 * @param ignoreExpired true to leave out those that can no longer be fetched
 * @param page the page; the exchange knows no way to newer reports
 */
public record ReportQuery(@Nullable UUID profileId, @Nullable ReportType type, @Nullable Boolean ignoreExpired,
		PageRequest page) implements PagedQuery<ReportQuery> {

	/**
	 * Creates a query for reports.
	 * @param profileId only those of this profile; null for all
	 * @param type only those about this; null for all
	 * @param ignoreExpired true to leave out those that can no longer be fetched
	 * @param page the page; the exchange knows no way to newer reports
	 * @throws IllegalArgumentException if newer reports are asked for
	 */
	public ReportQuery {
		Arguments.require("page", page);
		if (page.before() != null) {
			throw new IllegalArgumentException("before must not be given: the exchange lists reports by after alone");
		}
	}

	/**
	 * Returns a query for all reports.
	 * @return the query
	 */
	public static ReportQuery all() {
		return new ReportQuery(null, null, null, PageRequest.first());
	}

	/**
	 * Returns this query for a profile.
	 * @param profileId the profile
	 * @return the new query
	 */
	public ReportQuery forProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new ReportQuery(profileId, this.type, this.ignoreExpired, this.page);
	}

	/**
	 * Returns this query for reports of a type.
	 * @param type the type
	 * @return the new query
	 */
	public ReportQuery ofType(ReportType type) {
		Arguments.require("type", type);
		return new ReportQuery(this.profileId, type, this.ignoreExpired, this.page);
	}

	/**
	 * Returns this query for reports that can still be fetched.
	 * @return the new query
	 */
	public ReportQuery ignoringExpired() {
		return new ReportQuery(this.profileId, this.type, true, this.page);
	}

	@Override
	public ReportQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new ReportQuery(this.profileId, this.type, this.ignoreExpired, page);
	}

}
