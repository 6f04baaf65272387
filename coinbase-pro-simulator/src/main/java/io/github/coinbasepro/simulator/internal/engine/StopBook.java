package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The orders of one product that wait for a price. What a trade triggers stands in a
 * queue, oldest order first, until the trading that triggered it is over.
 */
final class StopBook {

	private final NavigableMap<BigDecimal, Map<UUID, Order>> losses = new TreeMap<>(Comparator.reverseOrder());

	private final NavigableMap<BigDecimal, Map<UUID, Order>> entries = new TreeMap<>();

	private final Queue<Order> triggered = new ArrayDeque<>();

	private NavigableMap<BigDecimal, Map<UUID, Order>> waiting(StopDirection direction) {
		return (direction == StopDirection.LOSS) ? this.losses : this.entries;
	}

	void add(Order order, Stop stop) {
		waiting(stop.direction()).computeIfAbsent(stop.price(), (price) -> new LinkedHashMap<>())
			.put(order.id(), order);
	}

	void remove(Order order, Stop stop) {
		waiting(stop.direction()).computeIfPresent(stop.price(), (price, level) -> {
			level.remove(order.id());
			return level.isEmpty() ? null : level;
		});
	}

	void traded(BigDecimal price) {
		List<Order> reached = new ArrayList<>();
		for (StopDirection direction : StopDirection.values()) {
			NavigableMap<BigDecimal, Map<UUID, Order>> waiting = waiting(direction);
			while (!waiting.isEmpty() && direction.isReached(waiting.firstKey(), price)) {
				reached.addAll(waiting.pollFirstEntry().getValue().values());
			}
		}
		reached.sort(Comparator.comparing(Order::createdAt));
		this.triggered.addAll(reached);
	}

	/**
	 * The next order that was triggered and is not done yet.
	 * @return an order, or {@code null}
	 */
	@Nullable Order pollTriggered() {
		Order order = this.triggered.poll();
		while (order != null && !order.isLive()) {
			order = this.triggered.poll();
		}
		return order;
	}

}
