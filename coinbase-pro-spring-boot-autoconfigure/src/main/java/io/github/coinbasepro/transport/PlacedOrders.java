package io.github.coinbasepro.transport;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The orders that went out, so that none goes out twice: those on their way, and the last
 * ten thousand others. What was certainly not placed is forgotten and may be tried again.
 */
final class PlacedOrders {

	private static final int MAX_REMEMBERED = 10_000;

	private final Map<UUID, Placement> known = new HashMap<>();

	private final Queue<Placement> sent = new ArrayDeque<>();

	/**
	 * Takes note that an order is to be placed.
	 * @return the placement, null if there must be none
	 */
	synchronized @Nullable Placement begin(UUID clientOrderId) {
		Placement placement = new Placement(clientOrderId);
		return (this.known.putIfAbsent(clientOrderId, placement) == null) ? placement : null;
	}

	/**
	 * Returns the orders that were sent and not answered.
	 */
	synchronized List<UUID> inDoubt() {
		return this.known.values()
			.stream()
			.filter((placement) -> placement.written && !placement.over)
			.map((placement) -> placement.clientOrderId)
			.toList();
	}

	private synchronized void written(Placement placement) {
		if (placement.over) {
			throw new CancellationException("nobody waits for the order any more");
		}
		placement.written = true;
	}

	private synchronized void end(Placement placement, boolean mayExist) {
		if (placement.over) {
			return;
		}
		placement.over = true;
		if (!mayExist) {
			this.known.remove(placement.clientOrderId);
		}
		else {
			this.sent.add(placement);
			if (this.sent.size() > MAX_REMEMBERED) {
				this.known.remove(this.sent.remove().clientOrderId);
			}
		}
	}

	private synchronized void end(Placement placement) {
		end(placement, placement.written);
	}

	/**
	 * One try to place an order.
	 */
	final class Placement implements CallWatch {

		private final UUID clientOrderId;

		private boolean written;

		private boolean over;

		private Placement(UUID clientOrderId) {
			this.clientOrderId = clientOrderId;
		}

		/**
		 * Takes note that the order goes out.
		 * @throws CancellationException if the placement is over, so that the order must
		 * not go out
		 */
		@Override
		public void written() {
			PlacedOrders.this.written(this);
		}

		/**
		 * Takes note of how the placing ended. Without an answer, the order is still in
		 * doubt.
		 */
		@Override
		public void ended(CallOutcome outcome) {
			switch (outcome) {
				case SUCCESS, ACCEPTED -> end(this, true);
				case NOT_SENT, REFUSED -> end(this, false);
				case CANCELLED -> abandoned();
				case UNKNOWN -> {
				}
			}
		}

		/**
		 * Takes note that nobody looks for the order any more.
		 */
		void abandoned() {
			end(this);
		}

	}

}
