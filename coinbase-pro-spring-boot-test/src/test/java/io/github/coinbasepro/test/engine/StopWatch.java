package io.github.coinbasepro.test.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

	private int triggered;

	StopWatch(Exchange exchange) {
		this.exchange = exchange;
		exchange.listen(this);
	}

	int triggered() {
		return this.triggered;
	}

	void placed(UUID id, PlacedOrder order) {
		if (order.request().stop() != null) {
			this.waiting.put(id, order);
		}
	}

	@Override
	public void traded(Trade trade) {
		this.waiting.forEach((id, order) -> {
			Stop stop = order.request().stop();
			if (order.request().productId().equals(trade.productId()) && stop != null
					&& stop.isReachedBy(trade.price())) {
				this.reached.add(id);
			}
		});
	}

	void check() {
		for (UUID id : this.reached) {
			PlacedOrder order = this.waiting.remove(id);
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
