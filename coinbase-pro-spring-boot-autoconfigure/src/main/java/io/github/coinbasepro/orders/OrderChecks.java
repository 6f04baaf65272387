package io.github.coinbasepro.orders;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.products.Product;
import reactor.core.publisher.Mono;

import org.springframework.util.ConcurrentLruCache;

/**
 * Checks new orders before they are sent: against their products, which are asked for
 * when first needed and again after a minute, and against the guards.
 */
final class OrderChecks {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final int MAX_PRODUCTS = 500;

	private final OrderCheck check;

	private final OrderGuards guards;

	private final ConcurrentLruCache<String, Mono<Product>> products;

	/**
	 * Creates checks.
	 * @param settings what to check
	 * @param product asks for a product by its id
	 * @param book asks for the best bid and ask of a product
	 * @param nanoTime a clock that measures the age of prices
	 */
	OrderChecks(OrderSettings settings, Function<String, Mono<Product>> product, Function<String, Mono<OrderBook>> book,
			LongSupplier nanoTime) {
		this.check = settings.check();
		this.products = new ConcurrentLruCache<>(MAX_PRODUCTS,
				(id) -> product.apply(id).cache((live) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO));
		this.guards = new OrderGuards(settings, this.products::get, book, nanoTime);
	}

	boolean areOff() {
		return this.check == OrderCheck.OFF && this.guards.areOff();
	}

	OrderGuards guards() {
		return this.guards;
	}

	/**
	 * Checks an order.
	 * @param order the order
	 * @param call the call that is to place it
	 * @return the order to send; or an {@link IllegalArgumentException} if its product
	 * does not take it, or an {@link OrderGuardException}
	 */
	Mono<CheckedOrder> apply(NewOrder order, FailedCall call) {
		return checked(order, call).flatMap((fitting) -> this.guards.apply(fitting, call));
	}

	private Mono<NewOrder> checked(NewOrder order, FailedCall call) {
		if (this.check == OrderCheck.OFF) {
			return Mono.just(order);
		}
		return this.products.get(order.productId())
			.onErrorMap(CoinbaseProException.class,
					(failure) -> new OrderGuardException(call,
							"cannot be checked (coinbase.pro.orders.check): " + failure.getMessage(), failure))
			.map((live) -> ProductRules.apply(order, live, this.check));
	}

}
