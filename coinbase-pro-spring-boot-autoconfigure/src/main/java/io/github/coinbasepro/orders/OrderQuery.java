package io.github.coinbasepro.orders;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * A query for orders.
 *
 * @param statuses only orders with one of these statuses; empty for open and pending ones
 * @param productId only orders of this product; null for all
 * @param profileId only orders of this profile; null for that of the key
 * @param sortedBy the sort key; null for the time of the order
 * @param sorting the direction; null for {@link Sorting#DESC}
 * @param start only orders of this instant or later; null for no limit
 * @param end only orders of this instant or earlier; null for no limit
 * @param marketType only orders of this market, {@code spot} or {@code rfq}; null for
 * spot
 * @param page the page; cursors are times of orders
 */
public record OrderQuery(List<OrderStatus> statuses, @Nullable String productId, @Nullable UUID profileId,
		@Nullable OrderSortKey sortedBy, @Nullable Sorting sorting, @Nullable Instant start, @Nullable Instant end,
		@Nullable String marketType, PageRequest page) implements PagedQuery<OrderQuery> {

	private static final Set<OrderStatus> KNOWN = Set.of(OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.ACTIVE,
			OrderStatus.DONE, OrderStatus.REJECTED, OrderStatus.RECEIVED, OrderStatus.ALL);

	private static final OrderQuery OPEN = new OrderQuery(List.of(), null, PageRequest.first());

	private static final OrderQuery LIVE = withStatus(OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.ACTIVE);

	/**
	 * Creates a query for orders.
	 * @param statuses only orders with one of these statuses; empty for open and pending
	 * ones
	 * @param productId only orders of this product; null for all
	 * @param profileId only orders of this profile; null for that of the key
	 * @param sortedBy the sort key; null for the time of the order
	 * @param sorting the direction; null for {@link Sorting#DESC}
	 * @param start only orders of this instant or later; null for no limit
	 * @param end only orders of this instant or earlier; null for no limit
	 * @param marketType only orders of this market, {@code spot} or {@code rfq}; null for
	 * spot
	 * @param page the page; cursors are times of orders
	 * @throws IllegalArgumentException if the product id is not valid, a status or the
	 * market is unknown, if the start is after the end, or if one of them is not within
	 * the years 0 to 9999
	 */
	public OrderQuery {
		Arguments.requireEach("statuses", statuses);
		Arguments.require("page", page);
		statuses = List.copyOf(statuses);
		for (OrderStatus status : statuses) {
			if (!KNOWN.contains(status)) {
				throw new IllegalArgumentException(
						"status must be open, pending, active, done, rejected, received or all but was "
								+ Printable.of(status.value()));
			}
		}
		if (productId != null) {
			ProductId.require(productId);
		}
		Arguments.requireDateTimeIfGiven("start", start);
		Arguments.requireDateTimeIfGiven("end", end);
		Arguments.requireRange(start, end);
		Arguments.requireMarketTypeIfGiven(marketType);
	}

	/**
	 * Creates a query for the orders of the profile of the key on the spot market, newest
	 * first.
	 * @param statuses only orders with one of these statuses; empty for open and pending
	 * ones
	 * @param productId only orders of this product; null for all
	 * @param page the page
	 * @throws IllegalArgumentException if the product id is not valid or a status is
	 * unknown
	 */
	public OrderQuery(List<OrderStatus> statuses, @Nullable String productId, PageRequest page) {
		this(statuses, productId, null, null, null, null, null, null, page);
	}

	/**
	 * Returns a query for the open and pending orders, which is what the exchange lists
	 * unless it is asked for a status. Stop orders that wait for their trigger are
	 * {@link OrderStatus#ACTIVE active} and not among them: see {@link #live()}.
	 * @return the query
	 */
	public static OrderQuery open() {
		return OPEN;
	}

	/**
	 * Returns a query for all orders that can still trade: open and pending ones, and
	 * active stop orders.
	 * @return the query
	 */
	public static OrderQuery live() {
		return LIVE;
	}

	/**
	 * Returns a query for orders in one of some statuses.
	 * @param statuses the statuses, at least one
	 * @return the query
	 * @throws IllegalArgumentException if no status is given
	 */
	public static OrderQuery withStatus(OrderStatus... statuses) {
		Arguments.require("statuses", statuses);
		if (statuses.length == 0) {
			throw new IllegalArgumentException("status needs at least one value");
		}
		return new OrderQuery(Arrays.asList(statuses), null, PageRequest.first());
	}

	/**
	 * Returns this query for one product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the new query
	 */
	public OrderQuery forProduct(String productId) {
		Arguments.require("productId", productId);
		return new OrderQuery(this.statuses, productId, this.profileId, this.sortedBy, this.sorting, this.start,
				this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query for one profile.
	 * @param profileId the profile
	 * @return the new query
	 */
	public OrderQuery withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new OrderQuery(this.statuses, this.productId, profileId, this.sortedBy, this.sorting, this.start,
				this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query sorted by another key than the time of the orders. Cursors stay
	 * times, so only the first page is of use then; its limit is up to 1000.
	 * @param sortedBy the sort key
	 * @return the new query
	 */
	public OrderQuery withSortedBy(OrderSortKey sortedBy) {
		Arguments.require("sortedBy", sortedBy);
		return new OrderQuery(this.statuses, this.productId, this.profileId, sortedBy, this.sorting, this.start,
				this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query sorted one way. Cursors to older rows lead on from newest to
	 * oldest only.
	 * @param sorting the direction
	 * @return the new query
	 */
	public OrderQuery withSorting(Sorting sorting) {
		Arguments.require("sorting", sorting);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, sorting, this.start,
				this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query for orders of an instant or later.
	 * @param start first instant
	 * @return the new query
	 * @throws IllegalArgumentException if the start is after the end
	 */
	public OrderQuery since(Instant start) {
		Arguments.require("start", start);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, this.sorting, start,
				this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query for orders of an instant or earlier.
	 * @param end last instant
	 * @return the new query
	 * @throws IllegalArgumentException if the start is after the end
	 */
	public OrderQuery until(Instant end) {
		Arguments.require("end", end);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, this.sorting, this.start,
				end, this.marketType, this.page);
	}

	/**
	 * Returns this query for a range of time.
	 * @param start first instant
	 * @param end last instant
	 * @return the new query
	 * @throws IllegalArgumentException if the start is after the end
	 */
	public OrderQuery between(Instant start, Instant end) {
		Arguments.require("start", start);
		Arguments.require("end", end);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, this.sorting, start, end,
				this.marketType, this.page);
	}

	/**
	 * Returns this query for one market.
	 * @param marketType {@code spot} or {@code rfq}
	 * @return the new query
	 * @throws IllegalArgumentException if the market is unknown
	 */
	public OrderQuery withMarketType(String marketType) {
		Arguments.require("marketType", marketType);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, this.sorting, this.start,
				this.end, marketType, this.page);
	}

	@Override
	public OrderQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new OrderQuery(this.statuses, this.productId, this.profileId, this.sortedBy, this.sorting, this.start,
				this.end, this.marketType, page);
	}

	/**
	 * Returns whether orders come newest first, as they do unless asked otherwise. Only
	 * then do cursors, which are times, lead from page to page.
	 * @return true if they do
	 */
	@JsonIgnore
	public boolean isNewestFirst() {
		return (this.sortedBy == null || this.sortedBy == OrderSortKey.CREATED_AT)
				&& (this.sorting == null || this.sorting == Sorting.DESC);
	}

}
