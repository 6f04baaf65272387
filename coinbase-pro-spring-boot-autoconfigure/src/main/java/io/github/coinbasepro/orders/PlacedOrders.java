package io.github.coinbasepro.orders;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import io.github.coinbasepro.internal.call.CallWatch;
import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The orders that went out, so that none goes out twice: those on their way, and at least
 * the last ten thousand others. What was certainly not placed is forgotten and may be
 * tried again.
 */
final class PlacedOrders {

	private static final int MAX_REMEMBERED = 10_000;

	private final Map<UUID, Placement> underWay = new HashMap<>();

	private Sent sent = new Sent();

	private Sent sentBefore = new Sent();

	/**
	 * Records that an order is to be placed.
	 * @return the placement, null if there must be none
	 */
	synchronized @Nullable Placement begin(UUID clientOrderId) {
		if (this.sent.contains(clientOrderId) || this.sentBefore.contains(clientOrderId)) {
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
		this.underWay.remove(placement.clientOrderId);
		if (mayExist) {
			remember(placement.clientOrderId);
		}
	}

	private synchronized void end(Placement placement) {
		end(placement, placement.written);
	}

	private void remember(UUID clientOrderId) {
		this.sent.add(clientOrderId);
		if (this.sent.ids.size() == MAX_REMEMBERED) {
			this.sentBefore = this.sent;
			this.sent = new Sent();
		}
	}

	/**
	 * Orders that are forgotten together. The marks fit into the cache of a processor and
	 * tell of nearly every new order that it is none of them; to look into the set for it
	 * takes longer than all else here.
	 */
	private static final class Sent {

		private static final int MARKS = 1 << 17;

		private final Set<UUID> ids = new HashSet<>(2 * MAX_REMEMBERED);

		private final BitSet marks = new BitSet(MARKS);

		void add(UUID id) {
			this.ids.add(id);
			this.marks.set(mark(id));
		}

		boolean contains(UUID id) {
			return this.marks.get(mark(id)) && this.ids.contains(id);
		}

		private static int mark(UUID id) {
			return id.hashCode() & (MARKS - 1);
		}

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
		 * Records that the order goes out.
		 * @throws CancellationException if the placement is over, so that the order must
		 * not go out
		 */
		@Override
		public void written() {
			PlacedOrders.this.written(this);
		}

		/**
		 * Records how the placing ended. Without an answer, the order is still in doubt.
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
		 * Records that nobody looks for the order any more.
		 */
		void abandoned() {
			end(this);
		}

	}

}
