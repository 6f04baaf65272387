package io.github.coinbasepro.simulator.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The newest trades of one product, newest first; older ones are forgotten.
 */
final class TradeTape {

	private static final int CAPACITY = 10_000;

	private final Deque<Trade> trades = new ArrayDeque<>();

	private long lastId;

	long nextId() {
		this.lastId++;
		return this.lastId;
	}

	void add(Trade trade) {
		this.trades.addFirst(trade);
		if (this.trades.size() > CAPACITY) {
			this.trades.removeLast();
		}
	}

	void clear() {
		this.trades.clear();
	}

	int size() {
		return this.trades.size();
	}

	@Nullable Trade last() {
		return this.trades.peekFirst();
	}

	List<Trade> slice(Slice<Long> slice) {
		return this.trades.stream().filter((trade) -> slice.contains(trade.tradeId())).limit(slice.limit()).toList();
	}

}
