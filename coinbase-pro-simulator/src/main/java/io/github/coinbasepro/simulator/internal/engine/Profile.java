package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A participant: accounts, orders and fills. Of what is over it remembers the newest
 * only.
 */
final class Profile {

	private final UUID id;

	private final String userId;

	private final int memory;

	private final Map<String, Account> accounts = new LinkedHashMap<>();

	private final NavigableMap<Instant, Order> liveOrders = new TreeMap<>();

	private final NavigableMap<Instant, Order> orders = new TreeMap<>();

	private final NavigableMap<Instant, Order> endedOrders = new TreeMap<>();

	private final Map<UUID, Order> ordersById = new HashMap<>();

	private final Map<UUID, Order> ordersByClientOid = new HashMap<>();

	private final Map<String, Integer> liveOrdersByProduct = new HashMap<>();

	private final Deque<Fill> fills = new ArrayDeque<>();

	Profile(UUID id, String userId, int memory) {
		this.id = id;
		this.userId = userId;
		this.memory = memory;
	}

	UUID id() {
		return this.id;
	}

	String userId() {
		return this.userId;
	}

	/**
	 * Whether it belongs to the exchange, which remembers nothing of its own orders and
	 * may have any number of them.
	 * @return whether there is no limit
	 */
	boolean isHouse() {
		return this.memory == 0;
	}

	void open(String currency, Account account) {
		this.accounts.put(currency, account);
	}

	Account account(String currency) {
		return Objects.requireNonNull(this.accounts.get(currency), currency);
	}

	Collection<Account> accounts() {
		return this.accounts.values();
	}

	int liveOrders(String productId) {
		return this.liveOrdersByProduct.getOrDefault(productId, 0);
	}

	void add(Order order) {
		this.orders.put(order.createdAt(), order);
		this.liveOrders.put(order.createdAt(), order);
		this.ordersById.put(order.id(), order);
		if (order.terms().clientOid() != null) {
			this.ordersByClientOid.put(order.terms().clientOid(), order);
		}
		this.liveOrdersByProduct.merge(order.terms().productId(), 1, Integer::sum);
	}

	/**
	 * An order has come to its end. One that was cancelled before anything of it traded
	 * leaves no trace.
	 * @param order the order
	 */
	void ended(Order order) {
		this.liveOrdersByProduct.merge(order.terms().productId(), -1, Integer::sum);
		this.liveOrders.remove(order.createdAt());
		if (order.status() == OrderStatus.DONE && order.filledSize().signum() == 0) {
			forget(order);
			return;
		}
		this.endedOrders.put(order.createdAt(), order);
		if (this.endedOrders.size() > this.memory) {
			forget(this.endedOrders.pollFirstEntry().getValue());
		}
	}

	private void forget(Order order) {
		this.orders.remove(order.createdAt());
		this.ordersById.remove(order.id());
		if (order.terms().clientOid() != null) {
			this.ordersByClientOid.remove(order.terms().clientOid(), order);
		}
	}

	@Nullable Order order(UUID id) {
		return this.ordersById.get(id);
	}

	@Nullable Order orderByClientOid(UUID clientOid) {
		return this.ordersByClientOid.get(clientOid);
	}

	boolean hasLiveOrder(UUID clientOid) {
		Order order = orderByClientOid(clientOid);
		return order != null && order.isLive();
	}

	Stream<Order> liveOrders() {
		return this.liveOrders.descendingMap().values().stream();
	}

	Stream<Order> orders(Set<OrderStatus> statuses) {
		if (statuses.stream().allMatch(OrderStatus::isLive)) {
			return liveOrders().filter((order) -> statuses.contains(order.status()));
		}
		return this.orders.descendingMap().values().stream().filter((order) -> statuses.contains(order.status()));
	}

	@Nullable Order orderOf(Instant createdAt) {
		return this.orders.get(createdAt);
	}

	int remembered() {
		return this.orders.size() + this.fills.size();
	}

	void add(Fill fill) {
		this.fills.addFirst(fill);
		if (this.fills.size() > this.memory) {
			this.fills.removeLast();
		}
	}

	List<Fill> fills(Predicate<Fill> filter, Slice<Long> slice) {
		return this.fills.stream()
			.filter(filter)
			.filter((fill) -> slice.contains(fill.tradeId()))
			.limit(slice.limit())
			.toList();
	}

}
