package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.products.Product;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.ConcurrentLruCache;

/**
 * Refuses orders that are worth more than they may be, or priced too far from the market.
 * The best bid and ask of a product are asked for when needed and again after four
 * seconds, so that an order has a second left to go out before they are too old. An order
 * that cannot be checked is refused.
 */
final class OrderGuards {

	static final String MAX_VALUE = "coinbase.pro.orders.max-value";

	static final String MAX_DEVIATION = "coinbase.pro.orders.max-deviation";

	private static final Duration FRESH = Duration.ofSeconds(4);

	private static final int MAX_PRODUCTS = 500;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final OrderSettings settings;

	private final Function<String, Mono<Product>> product;

	private final ConcurrentLruCache<String, Mono<Quote>> quotes;

	private final LongSupplier nanoTime;

	/**
	 * Creates guards.
	 * @param settings what an order may be
	 * @param product returns a product by its id
	 * @param book asks for the best bid and ask of a product
	 * @param nanoTime a clock that measures the age of prices
	 */
	OrderGuards(OrderSettings settings, Function<String, Mono<Product>> product, Function<String, Mono<OrderBook>> book,
			LongSupplier nanoTime) {
		this.settings = settings;
		this.nanoTime = nanoTime;
		this.product = product;
		this.quotes = new ConcurrentLruCache<>(MAX_PRODUCTS,
				(id) -> book.apply(id)
					.map((live) -> Quote.of(live, nanoTime.getAsLong()))
					.cache((live) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO));
	}

	boolean areOff() {
		return this.settings.maxValue().isEmpty() && this.settings.maxDeviation() == null;
	}

	/**
	 * Checks an order.
	 * @param order the order
	 * @param call the call that is to place it
	 * @return the order as it was checked; or an {@link OrderGuardException}
	 */
	Mono<CheckedOrder> apply(NewOrder order, FailedCall call) {
		OrderPrices prices = OrderPrices.of(order);
		return Flux.concat(requireValue(prices, order, call), requireNearness(prices, order, call))
			.collectList()
			.map((quotes) -> new CheckedOrder(order, quotes.isEmpty() ? null : quotes.get(0)));
	}

	/**
	 * Returns why an order must not be written.
	 * @param checked the order as it was checked last
	 * @param call the call that is to place it
	 * @return the exception, null if it may be
	 */
	@Nullable OrderGuardException refusal(CheckedOrder checked, Supplier<FailedCall> call) {
		return checked.isOutdated(this.nanoTime.getAsLong()) ? new OrderGuardException(call.get(),
				"was not sent within " + CheckedOrder.VALID.toSeconds()
						+ " s of the prices that it was checked against (" + MAX_VALUE + ", " + MAX_DEVIATION
						+ "); place it again",
				(CoinbaseProException) null) : null;
	}

	private Mono<Quote> requireValue(OrderPrices prices, NewOrder order, FailedCall call) {
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

	private Mono<Quote> requireAtMost(BigDecimal most, String currency, OrderPrices prices, NewOrder order,
			FailedCall call) {
		String property = MAX_VALUE + "." + currency;
		BigDecimal known = prices.value(null);
		if (known != null) {
			return requireAtMost(most, currency, known, call);
		}
		return quote(order, call, property).flatMap((quote) -> {
			BigDecimal value = prices.value(quote.touch(order.side()));
			return (value != null) ? requireAtMost(most, currency, value, call).thenReturn(quote)
					: Mono.error(unchecked(call, property, order));
		});
	}

	private static Mono<Quote> requireAtMost(BigDecimal most, String currency, BigDecimal value, FailedCall call) {
		return (value.compareTo(most) <= 0) ? Mono.empty()
				: Mono.error(new OrderGuardException(call, "is worth " + text(value) + " " + currency + ", and "
						+ MAX_VALUE + "." + currency + " is " + most.toPlainString()));
	}

	private Mono<Quote> requireNearness(OrderPrices prices, NewOrder order, FailedCall call) {
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
			return Mono.just(quote);
		});
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
