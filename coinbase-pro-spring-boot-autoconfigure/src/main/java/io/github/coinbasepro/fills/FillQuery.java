package io.github.coinbasepro.fills;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Which fills to ask for: those of one order or those of one product, in the profile of
 * the key.
 *
 * @param orderId the order; null if a product is given
 * @param productId the product; null if an order is given
 * @param start first instant, inclusive; null for no limit
 * @param end last instant, inclusive; null for no limit
 * @param marketType only fills of this market, {@code spot} or {@code rfq}; null for spot
 * @param page the page; cursors are trade ids
 */
public record FillQuery(@Nullable UUID orderId, @Nullable String productId, @Nullable Instant start,
		@Nullable Instant end, @Nullable String marketType, PageRequest page) implements PagedQuery<FillQuery> {

	/**
	 * Creates a query for fills.
	 * @param orderId the order; null if a product is given
	 * @param productId the product; null if an order is given
	 * @param start first instant, inclusive, after the beginning of 1970; null for no
	 * limit
	 * @param end last instant, inclusive, after the beginning of 1970; null for no limit
	 * @param marketType only fills of this market, {@code spot} or {@code rfq}; null for
	 * spot
	 * @param page the page; cursors are trade ids
	 * @throws IllegalArgumentException if not exactly one of order and product is given,
	 * or the product id is not valid, if the market is unknown, if the start is after the
	 * end, or if one of them is not after the beginning of 1970 or is after the year 9999
	 */
	public FillQuery {
		Arguments.require("page", page);
		if ((orderId == null) == (productId == null)) {
			throw new IllegalArgumentException("fills need exactly one of orderId and productId");
		}
		if (productId != null) {
			ProductId.require(productId);
		}
		Arguments.requireAfterEpochIfGiven("start", start);
		Arguments.requireAfterEpochIfGiven("end", end);
		Arguments.requireRange(start, end);
		Arguments.requireMarketTypeIfGiven(marketType);
	}

	/**
	 * Creates a query for fills of any time on the spot market.
	 * @param orderId the order; null if a product is given
	 * @param productId the product; null if an order is given
	 * @param page the page; cursors are trade ids
	 * @throws IllegalArgumentException if not exactly one of order and product is given,
	 * or the product id is not valid
	 */
	public FillQuery(@Nullable UUID orderId, @Nullable String productId, PageRequest page) {
		this(orderId, productId, null, null, null, page);
	}

	/**
	 * Returns a query for the fills of a product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the query
	 */
	public static FillQuery forProduct(String productId) {
		return new FillQuery(null, productId, PageRequest.first());
	}

	/**
	 * Returns a query for the fills of an order.
	 * @param orderId the exchange's id of the order
	 * @return the query
	 */
	public static FillQuery forOrder(UUID orderId) {
		return new FillQuery(orderId, null, PageRequest.first());
	}

	/**
	 * Returns this query for fills of an instant or later.
	 * @param start first instant, inclusive, after the beginning of 1970
	 * @return the new query
	 * @throws IllegalArgumentException if the start is not after the beginning of 1970 or
	 * is after the end
	 */
	public FillQuery since(Instant start) {
		Arguments.require("start", start);
		return new FillQuery(this.orderId, this.productId, start, this.end, this.marketType, this.page);
	}

	/**
	 * Returns this query for fills of an instant or earlier.
	 * @param end last instant, inclusive, after the beginning of 1970
	 * @return the new query
	 * @throws IllegalArgumentException if the end is not after the beginning of 1970 or
	 * is before the start
	 */
	public FillQuery until(Instant end) {
		Arguments.require("end", end);
		return new FillQuery(this.orderId, this.productId, this.start, end, this.marketType, this.page);
	}

	/**
	 * Returns this query for a range of time.
	 * @param start first instant, inclusive, after the beginning of 1970
	 * @param end last instant, inclusive
	 * @return the new query
	 * @throws IllegalArgumentException if the start is not after the beginning of 1970 or
	 * is after the end
	 */
	public FillQuery between(Instant start, Instant end) {
		Arguments.require("start", start);
		Arguments.require("end", end);
		return new FillQuery(this.orderId, this.productId, start, end, this.marketType, this.page);
	}

	/**
	 * Returns this query for one market.
	 * @param marketType {@code spot} or {@code rfq}
	 * @return the new query
	 * @throws IllegalArgumentException if the market is unknown
	 */
	public FillQuery withMarketType(String marketType) {
		Arguments.require("marketType", marketType);
		return new FillQuery(this.orderId, this.productId, this.start, this.end, marketType, this.page);
	}

	@Override
	public FillQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new FillQuery(this.orderId, this.productId, this.start, this.end, this.marketType, page);
	}

}
