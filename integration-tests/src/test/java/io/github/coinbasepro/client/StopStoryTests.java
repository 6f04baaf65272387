package io.github.coinbasepro.client;

import java.math.BigDecimal;
import java.time.Duration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderSortKey;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.Sorting;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.orders.StopType;
import io.github.coinbasepro.simulator.SimulatedBook;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.simulator.SimulatedProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client's stop orders, on an exchange whose price a test moves.
 */
class StopStoryTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();

	private final SimulatedProduct bitcoin = this.exchange.product("BTC-USD");

	private final CoinbaseProClient client = CoinbaseProClient.builder()
		.baseUrl(this.exchange.restUrl())
		.credentials(this.exchange.apiKey().key(), this.exchange.apiKey().secret(), this.exchange.apiKey().passphrase())
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	private Order placed(NewOrder order) {
		return again(get(this.client.orders().place(order)));
	}

	private Order again(Order order) {
		return get(this.client.orders().get(order.id()));
	}

	private static <T> T get(Mono<T> answer) {
		@Nullable T value = answer.block(PATIENCE);
		assertThat(value).isNotNull();
		return value;
	}

	@Test
	void stopsAndPairsAreTriggeredByTheMarket() {
		this.bitcoin.setBook(SimulatedBook.empty());
		Order stop = placed(NewOrder.limitSell("BTC-USD", new BigDecimal("0.1"), new BigDecimal("59000"))
			.withStop(Stop.loss(new BigDecimal("60000"))));
		Order pair = placed(NewOrder.limitSell("BTC-USD", new BigDecimal("0.2"), new BigDecimal("70000"))
			.withStop(Stop.loss(new BigDecimal("60000")).withLimitPrice(new BigDecimal("58000"))));
		assertThat(stop.status()).isEqualTo(OrderStatus.ACTIVE);
		assertThat(stop.stop()).isEqualTo(StopType.LOSS);
		assertThat(stop.stopPrice()).isEqualByComparingTo("60000");
		assertThat(pair.status()).isEqualTo(OrderStatus.OPEN);
		assertThat(pair.stopLimitPrice()).isEqualByComparingTo("58000");
		this.bitcoin.setPrice("60000");
		assertThat(again(stop).status()).isEqualTo(OrderStatus.DONE);
		assertThat(again(stop).filledSize()).isEqualByComparingTo("0.1");
		assertThat(again(pair).status()).isEqualTo(OrderStatus.DONE);
		assertThat(again(pair).filledSize()).isEqualByComparingTo("0.2");
		assertThat(again(pair).price()).isEqualByComparingTo("58000");
	}

	@Test
	void ordersAreListedByPrice() {
		Order high = placed(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.1"), new BigDecimal("300")));
		Order low = placed(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.1"), new BigDecimal("100")));
		Page<Order> listed = get(
				this.client.orders().list(OrderQuery.open().withSortedBy(OrderSortKey.PRICE).withSorting(Sorting.ASC)));
		assertThat(listed.items()).extracting(Order::id).containsExactly(low.id(), high.id());
	}

}
