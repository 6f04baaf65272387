package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random orders of all kinds, cancels, jumps in time and halts, watched at every trade
 * and audited as they go. {@code -Dflow.actions=1000000} makes it a million of them.
 */
class RandomOrderFlowTests {

	private static final int ACTIONS = Integer.getInteger("flow.actions", 100_000);

	private static final int MAX_OPEN = 20;

	private static final int MEMORY = 1_500;

	private static final Set<String> REFUSALS = Set.of("Insufficient funds", "Limit only mode", "Post only mode",
			"Cancel only mode", "Trading pair not available");

	private final TestExchange exchange = new TestExchange(FeeSchedule.standard());

	private final List<UUID> traders = List.of(trader("1000000"), trader("1000000"), trader("1000000"), trader("500"),
			trader("50"));

	private final Map<UUID, PlacedOrder> orders = new HashMap<>();

	private final PriorityWatch priorities = new PriorityWatch(this.exchange.exchange, this.orders);

	private final StopWatch stops = new StopWatch(this.exchange.exchange);

	private final FlowAudit audit = new FlowAudit(this.exchange.exchange, this.traders, this.orders);

	private int placed;

	private UUID trader(String each) {
		return this.exchange.exchange.openProfile(Map.of("BTC", new BigDecimal(each), "ETH", new BigDecimal(each),
				"USD", new BigDecimal(each).movePointRight(2)), MEMORY);
	}

	@ParameterizedTest
	@ValueSource(longs = 20261123)
	void keepsMoneyHoldsPriorityStopsAndIds(long seed) {
		Random random = new Random(seed);
		RandomOrders orders = new RandomOrders(random);
		for (int i = 0; i < ACTIONS; i++) {
			UUID trader = this.traders.get(random.nextInt(this.traders.size()));
			act(random, trader, orders);
			if (i % 500 == 0) {
				this.audit.check();
				this.stops.checkThoseThatWait();
			}
		}
		this.audit.check();
		assertThat(this.placed).isGreaterThan(ACTIONS / 2);
		assertThat(this.priorities.trades()).isGreaterThan(ACTIONS / 4);
		assertThat(this.priorities.tradesOfTriggered()).isGreaterThan(ACTIONS / 50);
		assertThat(this.stops.triggered()).isGreaterThan(ACTIONS / 200);
		cancelEverything();
		assertThat(this.exchange.exchange.treasury().accounts()).extracting(AccountSnapshot::hold)
			.allMatch((hold) -> hold.signum() == 0);
		assertThat(this.exchange.exchange.timeline().size()).isZero();
	}

	private void act(Random random, UUID trader, RandomOrders orders) {
		int kind = random.nextInt(1_000);
		if (kind < 850) {
			place(trader, orders.next());
		}
		else if (kind < 975) {
			cancelOne(random, trader);
		}
		else if (kind < 985) {
			this.exchange.exchange.cancelAll(trader, null);
		}
		else if (kind < 995) {
			this.exchange.clock.advance(Duration.ofSeconds(random.nextInt(3_600)));
		}
		else {
			TradingMode[] modes = { TradingMode.FULL, TradingMode.FULL, TradingMode.LIMIT_ONLY, TradingMode.POST_ONLY,
					TradingMode.CANCEL_ONLY, TradingMode.DISABLED, TradingMode.DELISTED };
			this.exchange.exchange.enter(random.nextBoolean() ? TestExchange.BTC_USD : TestExchange.ETH_BTC,
					modes[random.nextInt(modes.length)]);
		}
	}

	private void place(UUID trader, OrderRequest request) {
		Exchange exchange = this.exchange.exchange;
		FeeRates rates = exchange.fees(trader).rates();
		String quote = request.productId().split("-")[1];
		PlacedOrder order = new PlacedOrder(trader, request, rates, this.exchange.account(trader, quote).available());
		this.priorities.actsNow(trader);
		try {
			UUID id = exchange.place(trader, request).id();
			this.orders.put(id, order);
			this.stops.check();
			this.stops.placed(id, order);
			this.placed++;
		}
		catch (RefusedException ex) {
			assertThat(ex.getMessage()).satisfiesAnyOf((message) -> assertThat(message).isIn(REFUSALS),
					(message) -> assertThat(message).startsWith("size is too small"));
			modesEnd(request);
		}
	}

	private void modesEnd(OrderRequest request) {
		if (this.exchange.exchange.product(request.productId()).mode() != TradingMode.FULL) {
			this.exchange.exchange.enter(request.productId(), TradingMode.FULL);
		}
	}

	private void cancelOne(Random random, UUID trader) {
		List<OrderSnapshot> live = new ArrayList<>(live(trader));
		Collections.shuffle(live, random);
		int surplus = Math.max(Math.min(1, live.size()), live.size() - MAX_OPEN);
		for (int i = 0; i < surplus; i++) {
			this.exchange.exchange.cancel(trader, OrderReference.byId(live.get(i).id()), null);
		}
	}

	private List<OrderSnapshot> live(UUID trader) {
		return this.exchange.exchange.orders(trader, EnumSet.of(OrderStatus.OPEN, OrderStatus.ACTIVE), null,
				Slice.newest(Integer.MAX_VALUE));
	}

	private void cancelEverything() {
		this.traders.forEach((trader) -> live(trader)
			.forEach((order) -> this.exchange.exchange.cancel(trader, OrderReference.byId(order.id()), null)));
	}

}
