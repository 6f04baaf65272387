package io.github.coinbasepro.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ledger of the fake exchange: every order that it has accepted, also those that it
 * does not show yet. It takes the same client order id as often as it comes, so that a
 * test can count.
 */
public final class FakeOrders {

	private final List<FakeOrder> accepted = new ArrayList<>();

	private final Map<UUID, Integer> hiddenReads = new HashMap<>();

	private final Map<UUID, FakeOrder> byId = new HashMap<>();

	private final Map<String, List<FakeOrder>> byClientOrderId = new HashMap<>();

	private ToIntFunction<FakeOrder> visibleAfter = (order) -> 0;

	private boolean cancelsOnlyHalf;

	/**
	 * Hides new orders from look-ups for a number of reads.
	 * @param reads how many look-ups of an order find nothing; {@link Integer#MAX_VALUE}
	 * for all
	 */
	public void visibleAfter(int reads) {
		visibleAfter((order) -> reads);
	}

	/**
	 * Hides new orders from look-ups, each for a number of reads of its own.
	 * @param reads how many look-ups of an order find nothing; {@link Integer#MAX_VALUE}
	 * for all
	 */
	public synchronized void visibleAfter(ToIntFunction<FakeOrder> reads) {
		this.visibleAfter = reads;
	}

	/**
	 * Leaves every second order open when all are to be cancelled.
	 * @param half whether to do so
	 */
	public synchronized void cancelsOnlyHalf(boolean half) {
		this.cancelsOnlyHalf = half;
	}

	/**
	 * Returns every order that was accepted, in that order.
	 * @return the orders
	 */
	public synchronized List<FakeOrder> accepted() {
		return List.copyOf(this.accepted);
	}

	/**
	 * Returns the orders that were accepted under a client order id. More than one is
	 * what must never be.
	 * @param clientOrderId the client order id
	 * @return the orders
	 */
	public synchronized List<FakeOrder> placements(UUID clientOrderId) {
		return List.copyOf(this.byClientOrderId.getOrDefault(clientOrderId.toString(), List.of()));
	}

	/**
	 * Returns how often each client order id was accepted.
	 * @return numbers of orders by client order id
	 */
	public synchronized Map<UUID, Integer> placementsByClientOrderId() {
		Map<UUID, Integer> placements = new HashMap<>();
		this.byClientOrderId.forEach((id, orders) -> placements.put(UUID.fromString(id), orders.size()));
		return placements;
	}

	synchronized FakeOrder accept(ObjectNode asked, Instant now) {
		UUID id = new UUID(0x5eed_0000_0000_4000L, 0x8000_0000_0000_0000L | (this.accepted.size() + 1));
		FakeOrder order = new FakeOrder(id, asked, now);
		this.accepted.add(order);
		this.byId.put(id, order);
		this.hiddenReads.put(id, this.visibleAfter.applyAsInt(order));
		String clientOrderId = order.clientOrderId();
		if (clientOrderId != null) {
			this.byClientOrderId.computeIfAbsent(clientOrderId, (key) -> new ArrayList<>()).add(order);
		}
		return order;
	}

	/**
	 * Looks an order up, which counts as a read. One that was cancelled is forgotten.
	 */
	synchronized @Nullable FakeOrder read(String reference) {
		FakeOrder order = find(reference);
		if (order == null || order.isCancelled()) {
			return null;
		}
		int hidden = this.hiddenReads.getOrDefault(order.id(), 0);
		if (hidden > 0 && hidden < Integer.MAX_VALUE) {
			this.hiddenReads.put(order.id(), hidden - 1);
		}
		return (hidden > 0) ? null : order;
	}

	/**
	 * Cancels an order.
	 * @return the order, or null if there is none to see
	 */
	synchronized @Nullable FakeOrder cancel(String reference) {
		FakeOrder order = find(reference);
		if (order == null || order.isCancelled() || !isVisible(order)) {
			return null;
		}
		if (!order.isDone()) {
			order.cancel();
		}
		return order;
	}

	synchronized List<FakeOrder> cancelAll(@Nullable String productId) {
		List<FakeOrder> open = visible((order) -> !order.isDone());
		open.removeIf((order) -> productId != null && !order.productId().equals(productId));
		List<FakeOrder> cancelled = this.cancelsOnlyHalf ? open.subList(0, (open.size() + 1) / 2) : open;
		cancelled.forEach(FakeOrder::cancel);
		return cancelled;
	}

	/**
	 * Returns the orders that can be seen, newest first.
	 */
	synchronized List<FakeOrder> visible(Predicate<FakeOrder> filter) {
		List<FakeOrder> visible = new ArrayList<>();
		for (FakeOrder order : this.accepted) {
			if (!order.isCancelled() && isVisible(order) && filter.test(order)) {
				visible.add(0, order);
			}
		}
		return visible;
	}

	private boolean isVisible(FakeOrder order) {
		return this.hiddenReads.getOrDefault(order.id(), 0) == 0;
	}

	private @Nullable FakeOrder find(String reference) {
		if (reference.startsWith("client:")) {
			List<FakeOrder> orders = this.byClientOrderId.getOrDefault(reference.substring(7), List.of());
			return orders.isEmpty() ? null : orders.get(orders.size() - 1);
		}
		return this.byId.get(UUID.fromString(reference));
	}

}
