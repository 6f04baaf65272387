package io.github.coinbasepro.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which orders to ask for.
 *
 * @param statuses only orders in one of these; empty for those still working
 * @param productId only orders of this product; null for all
 * @param page the page
 */
public record OrderQuery(List<OrderStatus> statuses, @Nullable String productId,
		PageRequest page) implements PagedQuery<OrderQuery> {

	private static final OrderQuery WORKING = new OrderQuery(List.of(), null, PageRequest.first());

	/**
	 * Creates a question about orders.
	 * @param statuses only orders in one of these; empty for those still working
	 * @param productId only orders of this product; null for all
	 * @param page the page
	 * @throws IllegalArgumentException if the product is none
	 */
	public OrderQuery {
		statuses = List.copyOf(statuses);
		if (productId != null) {
			ProductId.require(productId);
		}
	}

	/**
	 * Returns a question about the orders that still work: open, pending and active ones.
	 * @return the question
	 */
	public static OrderQuery open() {
		return WORKING;
	}

	/**
	 * Returns a question about orders in one of some statuses.
	 * @param statuses the statuses, at least one
	 * @return the question
	 * @throws IllegalArgumentException if no status is given
	 */
	public static OrderQuery withStatus(OrderStatus... statuses) {
		if (statuses.length == 0) {
			throw new IllegalArgumentException("status needs at least one value");
		}
		return new OrderQuery(List.of(statuses), null, PageRequest.first());
	}

	/**
	 * Returns this question about one product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the new question
	 */
	public OrderQuery forProduct(String productId) {
		return new OrderQuery(this.statuses, productId, this.page);
	}

	@Override
	public OrderQuery withPage(PageRequest page) {
		return new OrderQuery(this.statuses, this.productId, page);
	}

}
