package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.function.Function;

import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.OrderCheck;
import io.github.coinbasepro.model.Product;
import io.github.coinbasepro.model.ProductRules;
import reactor.core.publisher.Mono;

import org.springframework.util.ConcurrentLruCache;

/**
 * Holds new orders against their products, which are asked for when first needed and
 * again after a minute.
 */
final class OrderChecks {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final int MAX_PRODUCTS = 500;

	private final OrderCheck check;

	private final ConcurrentLruCache<String, Mono<Product>> products;

	/**
	 * Creates checks.
	 * @param check what to do
	 * @param product asks for a product by its id
	 */
	OrderChecks(OrderCheck check, Function<String, Mono<Product>> product) {
		this.check = check;
		this.products = new ConcurrentLruCache<>(MAX_PRODUCTS,
				(id) -> product.apply(id).cache((live) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO));
	}

	boolean areOff() {
		return this.check == OrderCheck.OFF;
	}

	/**
	 * Checks an order.
	 * @param order the order
	 * @return the order to send; or an {@link IllegalArgumentException}
	 */
	Mono<NewOrder> apply(NewOrder order) {
		return this.products.get(order.productId()).map((live) -> ProductRules.apply(order, live, this.check));
	}

}
