package io.github.coinbasepro.sample.account;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.sample.feed.Feed;
import io.github.coinbasepro.sample.feed.FeedEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The trader's account, asked once for all who look, and at once after an order.
 */
@Component
public final class AccountWatch {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private static final int MAX_PRODUCTS = 32;

	private static final int MAX_FILLS = 50;

	private static final int PAGE = 1000;

	private static final int MAX_ORDERS = 5000;

	private static final OrderQuery WORKING = OrderQuery
		.withStatus(OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.ACTIVE)
		.withLimit(PAGE);

	private final CoinbaseProClient client;

	private final Feed<List<BalanceView>> balances = new Feed<>("balances", "", INTERVAL, this::askBalances);

	private final Feed<List<OrderView>> orders = new Feed<>("orders", "", INTERVAL, this::askOrders);

	private final ConcurrentLruCache<FillQuery, Feed<List<FillView>>> fills = new ConcurrentLruCache<>(MAX_PRODUCTS,
			(query) -> new Feed<>("fills", String.valueOf(query.productId()), INTERVAL, () -> askFills(query)));

	AccountWatch(CoinbaseProClient client) {
		this.client = client;
	}

	/**
	 * Watches the account, and the fills of some products.
	 * @param productIds the products
	 * @return what becomes known, without end
	 * @throws IllegalArgumentException if a product id is not valid
	 */
	public Flux<FeedEvent> watch(Collection<String> productIds) {
		List<Flux<FeedEvent>> all = Stream
			.concat(Stream.of(this.balances.events(), this.orders.events()),
					productIds.stream().map((productId) -> fillsOf(productId).events()))
			.toList();
		return Flux.fromIterable(all).flatMap(Function.identity(), all.size(), 1);
	}

	void nudge(String productId) {
		this.balances.nudge();
		this.orders.nudge();
		fillsOf(productId).nudge();
	}

	private Feed<List<FillView>> fillsOf(String productId) {
		return this.fills.get(FillQuery.forProduct(productId).withLimit(MAX_FILLS));
	}

	private Mono<List<BalanceView>> askBalances() {
		return this.client.accounts()
			.list()
			.filter((account) -> account.balance().signum() != 0)
			.map(BalanceView::of)
			.sort(Comparator.comparing(BalanceView::currency))
			.collectList();
	}

	private Mono<List<OrderView>> askOrders() {
		return this.client.orders().listAll(WORKING).take(MAX_ORDERS).map(OrderView::of).collectList();
	}

	private Mono<List<FillView>> askFills(FillQuery query) {
		return this.client.fills().list(query).map((page) -> page.items().stream().map(FillView::of).toList());
	}

}
