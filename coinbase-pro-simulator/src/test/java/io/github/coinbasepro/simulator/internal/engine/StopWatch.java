package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps a naive list of the orders that wait for a price, and checks that trades trigger
 * those that they reach and no others.
 */
final class StopWatch implements TradeListener {

	private final Exchange exchange;

	private final Map<UUID, PlacedOrder> waiting = new HashMap<>();

	private final Set<UUID> reached = new HashSet<>();

	private final List<Trade> news = new ArrayList<>();

	private int triggered;

	StopWatch(Exchange exchange) {
		this.exchange = exchange;
		exchange.listen(this);
	}

	int triggered() {
		return this.triggered;
	}

	/**
	 * An order was placed. If a trade since then has reached its stop, that may have been
	 * before or after it came to stand, so nothing can be said about it.
	 * @param id its id
	 * @param order the order
	 */
	void placed(UUID id, PlacedOrder order) {
		Stop stop = order.request().stop();
		if (stop != null && this.news.stream().noneMatch((trade) -> isReached(order, stop, trade))) {
			this.waiting.put(id, order);
		}
		this.news.clear();
	}

	@Override
	public void traded(Trade trade) {
		this.news.add(trade);
		this.waiting.forEach((id, order) -> {
			Stop stop = order.request().stop();
			if (stop != null && isReached(order, stop, trade)) {
				this.reached.add(id);
			}
		});
	}

	private static boolean isReached(PlacedOrder order, Stop stop, Trade trade) {
		if (!order.request().productId().equals(trade.productId())) {
			return false;
		}
		BigDecimal above = trade.price().subtract(stop.price());
		return above.signum() == 0 || (above.signum() > 0) == (stop.direction() == StopDirection.ENTRY);
	}

	void check() {
		for (UUID id : this.reached) {
			PlacedOrder order = Objects.requireNonNull(this.waiting.remove(id));
			OrderSnapshot snapshot = find(order, id);
			if (snapshot != null && snapshot.status().isLive()) {
				assertThat(order.isTriggered(snapshot)).isTrue();
				this.triggered++;
			}
		}
		this.reached.clear();
	}

	void checkThoseThatWait() {
		this.waiting.entrySet().removeIf((entry) -> {
			OrderSnapshot snapshot = find(entry.getValue(), entry.getKey());
			if (snapshot == null || !snapshot.status().isLive()) {
				return true;
			}
			assertThat(entry.getValue().isTriggered(snapshot)).isFalse();
			return false;
		});
	}

	private @Nullable OrderSnapshot find(PlacedOrder order, UUID id) {
		try {
			return this.exchange.order(order.owner(), OrderReference.byId(id));
		}
		catch (RefusedException ex) {
			return null;
		}
	}

}
