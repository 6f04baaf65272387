package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Takes orders and cancels. To be called while the exchange is locked.
 */
final class OrderDesk {

	private final Products products;

	private final Fees fees;

	private final Ids ids;

	private final Timeline timeline;

	private final Matching matching;

	OrderDesk(Products products, Fees fees, Ids ids, Timeline timeline, Matching matching) {
		this.products = products;
		this.fees = fees;
		this.ids = ids;
		this.timeline = timeline;
		this.matching = matching;
	}

	OrderSnapshot place(Profile owner, OrderRequest request) {
		ProductState state = this.products.find(request.productId());
		if (state == null) {
			throw RefusedException.invalid("Product not found");
		}
		FeeRates rates = this.fees.report(owner, this.timeline.instant()).rates();
		OrderRequest terms = request.sized(state.product(), rates);
		OrderRules.check(terms, state.product(), owner);
		Order order = newOrder(owner, terms, state.product(), rates);
		owner.add(order);
		OrderSnapshot pending = order.snapshot();
		this.matching.accept(order, state);
		return pending;
	}

	private Order newOrder(Profile owner, OrderRequest terms, Product product, FeeRates rates) {
		String heldCurrency = (terms.side() == Side.BUY) ? product.quoteCurrency() : product.baseCurrency();
		BigDecimal available = owner.account(heldCurrency).available();
		OrderLimits limits = OrderLimits.of(terms, product, rates, available);
		if (limits.budget().signum() == 0 || limits.budget().compareTo(available) > 0) {
			throw RefusedException.invalid("Insufficient funds");
		}
		Order order = new Order(this.ids.next(), owner, terms, product, this.timeline.stamp(), this.timeline.stamp(),
				limits, rates);
		order.refreshHold();
		return order;
	}

	void cancel(Profile owner, OrderReference reference, @Nullable String productId) {
		Order order = reference.in(owner);
		if (order == null || (productId != null && !productId.equals(order.terms().productId()))) {
			throw RefusedException.notFound("order not found");
		}
		if (!order.isLive()) {
			throw RefusedException.invalid("Order already done");
		}
		cancel(order);
	}

	List<UUID> cancelAll(Profile owner, @Nullable String productId) {
		List<Order> orders = owner.liveOrders()
			.filter((order) -> order.status() != OrderStatus.ACTIVE)
			.filter((order) -> productId == null || productId.equals(order.terms().productId()))
			.toList();
		orders.forEach(this::cancel);
		return orders.stream().map(Order::id).toList();
	}

	void cancel(Order order) {
		this.matching.end(order, DoneReason.CANCELED, this.timeline.stamp(),
				this.products.get(order.terms().productId()));
	}

}
