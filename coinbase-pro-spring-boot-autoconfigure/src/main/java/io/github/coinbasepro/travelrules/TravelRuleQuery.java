package io.github.coinbasepro.travelrules;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which travel rules to ask for.
 *
 * @param address only those of this address; null for all
 * @param page the page; cursors are ids
 */
public record TravelRuleQuery(@Nullable String address, PageRequest page) implements PagedQuery<TravelRuleQuery> {

	/**
	 * Creates a query for travel rules.
	 * @param address only those of this address; null for all
	 * @param page the page; cursors are ids
	 * @throws IllegalArgumentException if the address is blank
	 */
	public TravelRuleQuery {
		Arguments.require("page", page);
		Arguments.requireTextIfGiven("address", address);
	}

	/**
	 * Returns a query for all travel rules.
	 * @return the query
	 */
	public static TravelRuleQuery all() {
		return new TravelRuleQuery(null, PageRequest.first());
	}

	/**
	 * Returns a query for the travel rules of an address.
	 * @param address the address
	 * @return the query
	 * @throws IllegalArgumentException if the address is blank
	 */
	public static TravelRuleQuery forAddress(String address) {
		Arguments.require("address", address);
		return new TravelRuleQuery(address, PageRequest.first());
	}

	@Override
	public TravelRuleQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new TravelRuleQuery(this.address, page);
	}

}
