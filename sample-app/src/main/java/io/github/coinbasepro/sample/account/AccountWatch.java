package io.github.coinbasepro.sample.account;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.model.FillQuery;
import io.github.coinbasepro.model.OrderQuery;
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

	private static final int MAX_ROWS = 50;

	private final CoinbaseProClient client;

	private final Feed<List<BalanceView>> balances = new Feed<>("balances", INTERVAL, this::askBalances);

	private final Feed<List<OrderView>> orders = new Feed<>("orders", INTERVAL, this::askOrders);

	private final ConcurrentLruCache<FillQuery, Feed<List<FillView>>> fills = new ConcurrentLruCache<>(MAX_PRODUCTS,
			(query) -> new Feed<>("fills", INTERVAL, () -> askFills(query)));

	AccountWatch(CoinbaseProClient client) {
		this.client = client;
	}

	/**
	 * Watches the account, and the fills of one product.
	 * @param productId the product
	 * @return what becomes known, without end
	 * @throws IllegalArgumentException if the id is none
	 */
	public Flux<FeedEvent> watch(String productId) {
		return Flux.merge(1, this.balances.events(), this.orders.events(), fillsOf(productId).events());
	}

	void nudge(String productId) {
		this.balances.nudge();
		this.orders.nudge();
		fillsOf(productId).nudge();
	}

	private Feed<List<FillView>> fillsOf(String productId) {
		return this.fills.get(FillQuery.forProduct(productId).withLimit(MAX_ROWS));
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
		return this.client.orders()
			.list(OrderQuery.open().withLimit(MAX_ROWS))
			.map((page) -> page.items().stream().map(OrderView::of).toList());
	}

	private Mono<List<FillView>> askFills(FillQuery query) {
		return this.client.fills().list(query).map((page) -> page.items().stream().map(FillView::of).toList());
	}

}
