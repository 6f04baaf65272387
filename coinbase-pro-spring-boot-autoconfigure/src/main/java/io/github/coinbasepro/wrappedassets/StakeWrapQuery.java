package io.github.coinbasepro.wrappedassets;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which stake-wraps to ask for.
 *
 * @param fromCurrency only those that give this currency; null for all
 * @param toCurrency only those that get this currency; null for all
 * @param status only those in this status; null for all
 * @param page the page; cursors are instants
 */
public record StakeWrapQuery(@Nullable String fromCurrency, @Nullable String toCurrency, @Nullable String status,
		PageRequest page) implements PagedQuery<StakeWrapQuery> {

	/**
	 * Creates a query for stake-wraps.
	 * @param fromCurrency only those that give this currency; null for all
	 * @param toCurrency only those that get this currency; null for all
	 * @param status only those in this status; null for all
	 * @param page the page; cursors are instants
	 * @throws IllegalArgumentException if a currency is not valid or the status is blank
	 */
	public StakeWrapQuery {
		Arguments.require("page", page);
		if (fromCurrency != null) {
			CurrencyId.require("fromCurrency", fromCurrency);
		}
		if (toCurrency != null) {
			CurrencyId.require("toCurrency", toCurrency);
		}
		Arguments.requireTextIfGiven("status", status);
	}

	/**
	 * Returns a query for all stake-wraps.
	 * @return the query
	 */
	public static StakeWrapQuery all() {
		return new StakeWrapQuery(null, null, null, PageRequest.first());
	}

	/**
	 * Returns this query for two currencies.
	 * @param fromCurrency currency that is given
	 * @param toCurrency currency that is got
	 * @return the new query
	 * @throws IllegalArgumentException if a currency is not valid
	 */
	public StakeWrapQuery between(String fromCurrency, String toCurrency) {
		Arguments.require("toCurrency", toCurrency);
		Arguments.require("fromCurrency", fromCurrency);
		return new StakeWrapQuery(fromCurrency, toCurrency, this.status, this.page);
	}

	/**
	 * Returns this query for a status.
	 * @param status the status, such as {@code completed}
	 * @return the new query
	 * @throws IllegalArgumentException if the status is blank
	 */
	public StakeWrapQuery withStatus(String status) {
		Arguments.require("status", status);
		return new StakeWrapQuery(this.fromCurrency, this.toCurrency, status, this.page);
	}

	@Override
	public StakeWrapQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new StakeWrapQuery(this.fromCurrency, this.toCurrency, this.status, page);
	}

}
