package io.github.coinbasepro.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

/**
 * The orders that went out, so that none goes out twice: those on their way, and the last
 * ten thousand others. What was certainly not placed is forgotten and may be tried again.
 */
final class PlacedOrders {

	private static final int MAX_REMEMBERED = 10_000;

	private final Map<UUID, Placement> underWay = new LinkedHashMap<>();

	private final Map<UUID, Placement> sent = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, Placement> eldest) {
			return size() > MAX_REMEMBERED;
		}

	};

	/**
	 * Takes note that an order is to be placed.
	 * @return the placement, null if there must be none
	 */
	synchronized @Nullable Placement begin(UUID clientOrderId) {
		if (this.sent.containsKey(clientOrderId)) {
			return null;
		}
		Placement placement = new Placement(clientOrderId);
		return (this.underWay.putIfAbsent(clientOrderId, placement) == null) ? placement : null;
	}

	/**
	 * Returns the orders that were sent and not answered.
	 */
	synchronized List<UUID> inDoubt() {
		return this.underWay.values()
			.stream()
			.filter((placement) -> placement.written)
			.map((placement) -> placement.clientOrderId)
			.toList();
	}

	private synchronized void written(Placement placement) {
		if (this.underWay.get(placement.clientOrderId) != placement) {
			throw new CancellationException("nobody waits for the order any more");
		}
		placement.written = true;
	}

	private synchronized void end(Placement placement, boolean mayExist) {
		this.underWay.remove(placement.clientOrderId, placement);
		if (mayExist) {
			this.sent.put(placement.clientOrderId, placement);
		}
	}

	private synchronized void end(Placement placement) {
		end(placement, placement.written);
	}

	/**
	 * One try to place an order.
	 */
	final class Placement {

		private final UUID clientOrderId;

		private boolean written;

		private Placement(UUID clientOrderId) {
			this.clientOrderId = clientOrderId;
		}

		/**
		 * Takes note that the order goes out.
		 * @throws CancellationException if the placement is over, so that the order must
		 * not go out
		 */
		void written() {
			PlacedOrders.this.written(this);
		}

		/**
		 * Takes note that the order was placed, or may have been.
		 */
		void mayExist() {
			end(this, true);
		}

		/**
		 * Takes note that the order was certainly not placed.
		 */
		void cannotExist() {
			end(this, false);
		}

		/**
		 * Takes note that nobody waits for the order any more.
		 */
		void abandoned() {
			end(this);
		}

	}

}
