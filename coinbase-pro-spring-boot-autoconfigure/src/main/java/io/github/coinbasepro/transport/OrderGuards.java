package io.github.coinbasepro.transport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.Function;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.OrderBook;
import io.github.coinbasepro.model.Product;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.util.ConcurrentLruCache;

/**
 * Refuses orders that are worth more than they may be, or priced too far from the market.
 * The best bid and ask of a product are asked for when needed and again after five
 * seconds. An order that cannot be checked is refused.
 */
final class OrderGuards {

	static final String MAX_VALUE = "coinbase.pro.orders.max-value";

	static final String MAX_DEVIATION = "coinbase.pro.orders.max-deviation";

	private static final Duration FRESH = Duration.ofSeconds(5);

	private static final int MAX_PRODUCTS = 500;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final OrderSettings settings;

	private final Function<String, Mono<Product>> product;

	private final ConcurrentLruCache<String, Mono<Quote>> quotes;

	/**
	 * Creates guards.
	 * @param settings what an order may be
	 * @param product returns a product by its id
	 * @param book asks for the best bid and ask of a product
	 */
	OrderGuards(OrderSettings settings, Function<String, Mono<Product>> product,
			Function<String, Mono<OrderBook>> book) {
		this.settings = settings;
		this.product = product;
		this.quotes = new ConcurrentLruCache<>(MAX_PRODUCTS,
				(id) -> book.apply(id)
					.map(Quote::of)
					.cache((live) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO));
	}

	boolean areOff() {
		return this.settings.maxValue().isEmpty() && this.settings.maxDeviation() == null;
	}

	/**
	 * Checks an order.
	 * @param order the order
	 * @param call the call that is to place it
	 * @return the order; or an {@link OrderGuardException}
	 */
	Mono<NewOrder> apply(NewOrder order, FailedCall call) {
		OrderPrices prices = OrderPrices.of(order);
		return requireValue(prices, order, call).then(requireNearness(prices, order, call)).thenReturn(order);
	}

	private Mono<Void> requireValue(OrderPrices prices, NewOrder order, FailedCall call) {
		if (this.settings.maxValue().isEmpty()) {
			return Mono.empty();
		}
		return this.product.apply(order.productId())
			.map(Product::quoteCurrency)
			.switchIfEmpty(Mono.error(() -> unchecked(call, MAX_VALUE, order)))
			.onErrorMap(CoinbaseProException.class,
					(failure) -> (failure instanceof OrderGuardException) ? failure
							: unchecked(call, MAX_VALUE, failure))
			.flatMap((currency) -> {
				BigDecimal most = this.settings.maxValue().get(currency);
				return (most != null) ? requireAtMost(most, currency, prices, order, call) : Mono.empty();
			});
	}

	private Mono<Void> requireAtMost(BigDecimal most, String currency, OrderPrices prices, NewOrder order,
			FailedCall call) {
		String property = MAX_VALUE + "." + currency;
		BigDecimal known = prices.value(null);
		Mono<BigDecimal> value = (known != null) ? Mono.just(known)
				: touch(order, call, property).flatMap((price) -> Mono.justOrEmpty(prices.value(price)));
		return value.filter((amount) -> amount.compareTo(most) > 0)
			.flatMap((amount) -> Mono.error(new OrderGuardException(call, "is worth " + text(amount) + " " + currency
					+ ", and " + property + " is " + most.toPlainString())));
	}

	private Mono<Void> requireNearness(OrderPrices prices, NewOrder order, FailedCall call) {
		BigDecimal most = this.settings.maxDeviation();
		if (most == null) {
			return Mono.empty();
		}
		return quote(order, call, MAX_DEVIATION).flatMap((quote) -> {
			BigDecimal middle = quote.middle();
			BigDecimal touch = quote.touch(order.side());
			if (middle == null || touch == null) {
				return Mono.error(unchecked(call, MAX_DEVIATION, order));
			}
			for (BigDecimal price : prices.all(touch)) {
				BigDecimal deviation = deviation(price, middle);
				if (deviation.compareTo(most) > 0) {
					return Mono.error(new OrderGuardException(call,
							"has a price of " + price.toPlainString() + ", which is " + text(deviation)
									+ " % off the middle of the market at " + text(middle) + ", and " + MAX_DEVIATION
									+ " is " + most.toPlainString()));
				}
			}
			return Mono.empty();
		});
	}

	private Mono<BigDecimal> touch(NewOrder order, FailedCall call, String property) {
		return quote(order, call, property).flatMap((quote) -> Mono.justOrEmpty(quote.touch(order.side())))
			.switchIfEmpty(Mono.error(() -> unchecked(call, property, order)));
	}

	private Mono<Quote> quote(NewOrder order, FailedCall call, String property) {
		return this.quotes.get(order.productId())
			.switchIfEmpty(Mono.error(() -> unchecked(call, property, order)))
			.onErrorMap(CoinbaseProException.class, (failure) -> (failure instanceof OrderGuardException) ? failure
					: unchecked(call, property, failure));
	}

	private static OrderGuardException unchecked(FailedCall call, String property, CoinbaseProException failure) {
		return new OrderGuardException(call, "cannot be checked (" + property + "): " + failure.getMessage(), failure);
	}

	private static OrderGuardException unchecked(FailedCall call, String property, NewOrder order) {
		return new OrderGuardException(call,
				"cannot be checked (" + property + "): the book of " + order.productId() + " has an empty side",
				(CoinbaseProException) null);
	}

	private static BigDecimal deviation(BigDecimal price, BigDecimal middle) {
		return price.subtract(middle).abs().multiply(HUNDRED).divide(middle, MathContext.DECIMAL64);
	}

	private static String text(BigDecimal number) {
		BigDecimal rounded = (number.scale() > 8) ? number.setScale(8, RoundingMode.HALF_UP) : number;
		BigDecimal plain = rounded.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString();
	}

}
