package io.github.coinbasepro.simulator.internal.engine;

import java.util.Comparator;

/**
 * What a list of orders is sorted by.
 */
public enum OrderSort {

	/** When they came. */
	CREATED_AT(Comparator.comparing(Order::createdAt)),

	/** Their prices; orders without one come first. */
	PRICE(Comparator.comparing(Order::limitPriceOrNull, Comparator.nullsFirst(Comparator.naturalOrder()))),

	/** Their sizes; orders without one come first. */
	SIZE(Comparator.comparing(Order::sizeOrNull, Comparator.nullsFirst(Comparator.naturalOrder()))),

	/** Their ids, as texts. */
	ORDER_ID(Comparator.comparing((order) -> order.id().toString())),

	/** Buys before sells. */
	SIDE(Comparator.comparing(Order::side)),

	/** Limit orders before market orders. */
	TYPE(Comparator.comparing((order) -> order.terms().type()));

	private final Comparator<Order> comparator;

	OrderSort(Comparator<Order> comparator) {
		this.comparator = comparator;
	}

	Comparator<Order> ascending() {
		return this.comparator.thenComparing(Order::createdAt);
	}

}
