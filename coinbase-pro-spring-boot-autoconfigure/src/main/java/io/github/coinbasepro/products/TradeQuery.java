package io.github.coinbasepro.products;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.model.ProductId;

/**
 * Which trades of a product to ask for.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param page the page; cursors are trade ids
 */
public record TradeQuery(String productId, PageRequest page) implements PagedQuery<TradeQuery> {

	/**
	 * Creates a query for trades.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param page the page; cursors are trade ids
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public TradeQuery {
		Arguments.require("page", page);
		ProductId.require(productId);
	}

	/**
	 * Returns a query for the newest trades of a product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the query
	 */
	public static TradeQuery of(String productId) {
		return new TradeQuery(productId, PageRequest.first());
	}

	@Override
	public TradeQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new TradeQuery(this.productId, page);
	}

}
