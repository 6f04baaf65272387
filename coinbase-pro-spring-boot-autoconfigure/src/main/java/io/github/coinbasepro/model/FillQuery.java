package io.github.coinbasepro.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which fills to ask for: those of one order or those of one product.
 *
 * @param orderId the order; null if a product is given
 * @param productId the product; null if an order is given
 * @param page the page; cursors are trade ids
 */
public record FillQuery(@Nullable UUID orderId, @Nullable String productId,
		PageRequest page) implements PagedQuery<FillQuery> {

	/**
	 * Creates a question about fills.
	 * @param orderId the order; null if a product is given
	 * @param productId the product; null if an order is given
	 * @param page the page; cursors are trade ids
	 * @throws IllegalArgumentException if not exactly one of order and product is given,
	 * or the product is none
	 */
	public FillQuery {
		if ((orderId == null) == (productId == null)) {
			throw new IllegalArgumentException("fills need exactly one of orderId and productId");
		}
		if (productId != null) {
			ProductId.require(productId);
		}
	}

	/**
	 * Returns a question about the fills of a product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the question
	 */
	public static FillQuery forProduct(String productId) {
		return new FillQuery(null, productId, PageRequest.first());
	}

	/**
	 * Returns a question about the fills of an order.
	 * @param orderId the exchange's id of the order
	 * @return the question
	 */
	public static FillQuery forOrder(UUID orderId) {
		return new FillQuery(orderId, null, PageRequest.first());
	}

	@Override
	public FillQuery withPage(PageRequest page) {
		return new FillQuery(this.orderId, this.productId, page);
	}

}
