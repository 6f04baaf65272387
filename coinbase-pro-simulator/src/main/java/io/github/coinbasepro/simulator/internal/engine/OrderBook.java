package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The resting orders of one product, best price first, oldest first within a price.
 */
final class OrderBook {

	private final NavigableMap<BigDecimal, Map<UUID, Order>> bids = new TreeMap<>(Comparator.reverseOrder());

	private final NavigableMap<BigDecimal, Map<UUID, Order>> asks = new TreeMap<>();

	private NavigableMap<BigDecimal, Map<UUID, Order>> side(Side side) {
		return (side == Side.BUY) ? this.bids : this.asks;
	}

	void add(Order order) {
		side(order.side()).computeIfAbsent(order.price(), (price) -> new LinkedHashMap<>()).put(order.id(), order);
	}

	void remove(Order order) {
		side(order.side()).computeIfPresent(order.price(), (price, level) -> {
			level.remove(order.id());
			return level.isEmpty() ? null : level;
		});
	}

	@Nullable Order best(Side side) {
		Map.Entry<BigDecimal, Map<UUID, Order>> level = side(side).firstEntry();
		return (level != null) ? level.getValue().values().iterator().next() : null;
	}

	boolean wouldTake(Order order) {
		Order best = best(order.side().opposite());
		return best != null && order.accepts(best.price());
	}

	/**
	 * Whether an order would trade whole if it came now, without meeting one of its
	 * owner.
	 * @param order the order
	 * @return whether it would be filled
	 */
	boolean couldFill(Order order) {
		BigDecimal missing = order.remainingSize();
		for (Map.Entry<BigDecimal, Map<UUID, Order>> level : side(order.side().opposite()).entrySet()) {
			if (!order.accepts(level.getKey())) {
				return false;
			}
			for (Order maker : level.getValue().values()) {
				if (maker.owner() == order.owner()) {
					return false;
				}
				missing = missing.subtract(maker.remainingSize());
				if (missing.signum() <= 0) {
					return true;
				}
			}
		}
		return false;
	}

	List<BookSnapshot.Entry> entries(Side side) {
		List<BookSnapshot.Entry> entries = new ArrayList<>();
		side(side).forEach((price, level) -> level.values()
			.forEach((order) -> entries.add(new BookSnapshot.Entry(order.id(), price, order.remainingSize()))));
		return entries;
	}

}
