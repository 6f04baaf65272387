package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * The movements of one account's money, newest first. It remembers the newest only.
 */
final class Ledger {

	private static final int MAX_MEMORY = 50_000;

	private final AtomicLong numbers;

	private final int memory;

	private final Deque<LedgerEntry> entries = new ArrayDeque<>();

	/**
	 * Start a ledger.
	 * @param numbers where all ledgers get their numbers from
	 * @param memory how many entries it remembers, up to fifty thousand; 0 to keep none
	 */
	Ledger(AtomicLong numbers, int memory) {
		this.numbers = numbers;
		this.memory = Math.min(memory, MAX_MEMORY);
	}

	boolean isKept() {
		return this.memory > 0;
	}

	void write(BigDecimal amount, BigDecimal balance, LedgerType type, LedgerDetails details, Instant at) {
		if (!isKept() || amount.signum() == 0) {
			return;
		}
		this.entries.addFirst(new LedgerEntry(this.numbers.incrementAndGet(), amount, balance, type, details, at));
		if (this.entries.size() > this.memory) {
			this.entries.removeLast();
		}
	}

	List<LedgerEntry> entries(Predicate<LedgerEntry> filter, Slice<Long> slice) {
		return this.entries.stream()
			.filter(filter)
			.filter((entry) -> slice.contains(entry.id()))
			.limit(slice.limit())
			.toList();
	}

}
