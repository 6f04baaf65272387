package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred thousand random orders of all kinds, watched by {@link PriorityWatch} at
 * every trade and audited as they go.
 */
class RandomOrderFlowTests {

	private static final int ORDERS = 100_000;

	private static final int MAX_OPEN = 20;

	private final TestExchange exchange = new TestExchange();

	private final List<UUID> traders = List.of(this.exchange.trader(), this.exchange.trader(), this.exchange.trader(),
			this.exchange.trader("USD", "5000"), this.exchange.trader("BTC", "2"));

	private final Map<String, BigDecimal> supply = supply();

	@ParameterizedTest
	@ValueSource(longs = 20261123)
	void keepsMoneyHoldsAndPriority(long seed) {
		Random random = new Random(seed);
		RandomOrders orders = new RandomOrders(random);
		PriorityWatch watch = new PriorityWatch(this.exchange.exchange);
		int placed = 0;
		for (int i = 0; i < ORDERS; i++) {
			UUID trader = this.traders.get(random.nextInt(this.traders.size()));
			try {
				watch.place(trader, orders.next());
				placed++;
			}
			catch (RefusedException ex) {
				assertThat(ex).hasMessage("Insufficient funds");
			}
			if (random.nextInt(8) == 0) {
				cancelOne(random, trader, watch);
			}
			if (i % 500 == 0) {
				audit();
			}
		}
		assertThat(placed).isGreaterThan(ORDERS / 2);
		assertThat(watch.trades()).isGreaterThan(ORDERS / 4);
		audit();
		this.traders.forEach(this::fillsExplainOrders);
		this.traders.forEach((trader) -> this.exchange.exchange.cancelAll(trader, null));
		assertThat(this.exchange.exchange.accounts()).extracting(AccountSnapshot::hold)
			.allMatch((hold) -> hold.signum() == 0);
	}

	private void cancelOne(Random random, UUID trader, PriorityWatch watch) {
		List<OrderSnapshot> open = this.exchange.open(trader);
		int surplus = Math.max(Math.min(1, open.size()), open.size() - MAX_OPEN);
		for (int i = 0; i < surplus; i++) {
			watch.cancel(trader, open.get((i + random.nextInt(open.size())) % open.size()));
		}
	}

	private void audit() {
		assertThat(supply()).isEqualTo(this.supply);
		this.traders.forEach(this::holdsMatchOpenOrders);
		bookIsNotCrossed(TestExchange.BTC_USD);
		bookIsNotCrossed(TestExchange.ETH_BTC);
	}

	private Map<String, BigDecimal> supply() {
		return this.exchange.exchange.accounts()
			.stream()
			.collect(Collectors.groupingBy(AccountSnapshot::currency,
					Collectors.reducing(BigDecimal.ZERO, AccountSnapshot::balance, BigDecimal::add)))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().stripTrailingZeros()));
	}

	private void holdsMatchOpenOrders(UUID trader) {
		Map<String, BigDecimal> needed = new HashMap<>();
		this.exchange.open(trader)
			.forEach((order) -> needed.merge(PriorityWatch.heldCurrency(order), PriorityWatch.neededHold(order),
					BigDecimal::add));
		for (AccountSnapshot account : this.exchange.exchange.accounts(trader)) {
			assertThat(account.hold()).isEqualByComparingTo(needed.getOrDefault(account.currency(), BigDecimal.ZERO))
				.isBetween(BigDecimal.ZERO, account.balance());
		}
	}

	private void bookIsNotCrossed(String productId) {
		BookSnapshot book = this.exchange.exchange.book(productId);
		if (!book.bids().isEmpty() && !book.asks().isEmpty()) {
			assertThat(book.bids().get(0).price()).isLessThan(book.asks().get(0).price());
		}
		assertThat(book.bids()).extracting(BookSnapshot.Entry::size).allMatch((size) -> size.signum() > 0);
		assertThat(book.asks()).extracting(BookSnapshot.Entry::size).allMatch((size) -> size.signum() > 0);
	}

	private void fillsExplainOrders(UUID trader) {
		Map<UUID, BigDecimal> sizes = new HashMap<>();
		Map<UUID, BigDecimal> fees = new HashMap<>();
		for (String productId : List.of(TestExchange.BTC_USD, TestExchange.ETH_BTC)) {
			for (Fill fill : this.exchange.exchange.fills(trader, null, productId, Slice.newest(Integer.MAX_VALUE))) {
				sizes.merge(fill.orderId(), fill.size(), BigDecimal::add);
				fees.merge(fill.orderId(), fill.fee(), BigDecimal::add);
			}
		}
		this.exchange.exchange.orders(trader, EnumSet.allOf(OrderStatus.class), null, Slice.newest(Integer.MAX_VALUE))
			.forEach((order) -> {
				assertThat(sizes.getOrDefault(order.id(), BigDecimal.ZERO)).isEqualByComparingTo(order.filledSize());
				assertThat(fees.getOrDefault(order.id(), BigDecimal.ZERO)).isEqualByComparingTo(order.fillFees());
				sizes.remove(order.id());
			});
		assertThat(sizes).isEmpty();
	}

}
