package io.github.coinbasepro.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The orders that went out, so that none goes out twice: those on their way, and the last
 * ten thousand others. What was certainly not placed is forgotten and may be tried again.
 */
final class PlacedOrders {

	private static final int MAX_REMEMBERED = 10_000;

	private final Map<UUID, State> underWay = new LinkedHashMap<>();

	private final Map<UUID, State> sent = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, State> eldest) {
			return size() > MAX_REMEMBERED;
		}

	};

	/**
	 * Takes note that an order is to be placed.
	 * @return false if that must not be
	 */
	synchronized boolean begin(UUID clientOrderId) {
		if (this.sent.containsKey(clientOrderId)) {
			return false;
		}
		return this.underWay.putIfAbsent(clientOrderId, State.WAITING) == null;
	}

	synchronized void written(UUID clientOrderId) {
		this.underWay.replace(clientOrderId, State.WRITTEN);
	}

	/**
	 * Takes note that an order was placed, or may have been.
	 */
	synchronized void mayExist(UUID clientOrderId) {
		this.underWay.remove(clientOrderId);
		this.sent.put(clientOrderId, State.WRITTEN);
	}

	/**
	 * Takes note that an order was certainly not placed.
	 */
	synchronized void cannotExist(UUID clientOrderId) {
		this.underWay.remove(clientOrderId);
	}

	/**
	 * Takes note that nobody waits for an order any more.
	 */
	synchronized void abandoned(UUID clientOrderId) {
		if (this.underWay.get(clientOrderId) == State.WRITTEN) {
			mayExist(clientOrderId);
		}
		else {
			cannotExist(clientOrderId);
		}
	}

	/**
	 * Returns the orders that were sent and not answered.
	 */
	synchronized List<UUID> inDoubt() {
		return this.underWay.entrySet()
			.stream()
			.filter((order) -> order.getValue() == State.WRITTEN)
			.map(Map.Entry::getKey)
			.toList();
	}

	private enum State {

		WAITING, WRITTEN

	}

}
