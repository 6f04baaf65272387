package io.github.coinbasepro.guides;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.ProductRules;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.Product;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

@Component
class AverageBot {

	private static final String PRODUCT = "BTC-USD";

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final CoinbaseProClient coinbase;

	AverageBot(CoinbaseProClient coinbase) {
		this.coinbase = coinbase;
	}

	/**
	 * Buys for an amount of dollars if the price is below the average of the last hour.
	 */
	Mono<Order> buyBelowAverage(BigDecimal dollars, Instant now) {
		Mono<BigDecimal> bestAsk = this.coinbase.products()
			.ticker(PRODUCT)
			.flatMap((ticker) -> Mono.justOrEmpty(ticker.ask()));
		return Mono.zip(average(now), bestAsk, this.coinbase.products().get(PRODUCT))
			.filter((market) -> market.getT2().compareTo(market.getT1()) < 0)
			.map((market) -> order(dollars, market.getT2(), market.getT3()))
			.flatMap((order) -> this.coinbase.orders().place(order))
			.flatMap((placed) -> this.coinbase.orders().awaitDone(placed, PATIENCE));
	}

	private Mono<BigDecimal> average(Instant now) {
		CandleQuery lastHour = CandleQuery.of(PRODUCT, Granularity.ONE_MINUTE)
			.between(now.minus(Duration.ofHours(1)), now);
		return this.coinbase.products()
			.candles(lastHour)
			.collectList()
			.filter((candles) -> !candles.isEmpty())
			.map(AverageBot::average);
	}

	private static BigDecimal average(List<Candle> candles) {
		BigDecimal sum = candles.stream().map(Candle::close).reduce(BigDecimal.ZERO, BigDecimal::add);
		return sum.divide(BigDecimal.valueOf(candles.size()), RoundingMode.HALF_EVEN);
	}

	private static NewOrder order(BigDecimal dollars, BigDecimal price, Product product) {
		BigDecimal size = dollars.divide(price, 8, RoundingMode.DOWN);
		NewOrder wish = NewOrder.buy(PRODUCT).size(size).limit(price);
		return ProductRules.apply(wish, product, OrderCheck.ROUND_DOWN);
	}

}
