package io.github.coinbasepro.limit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The calls that wait for a token, by priority and then in turn. Not thread-safe: whoever
 * keeps it guards it.
 */
final class WaitingCalls {

	private final Map<Priority, Set<Waiter>> queues = new EnumMap<>(Priority.class);

	private int size;

	WaitingCalls() {
		for (Priority priority : Priority.values()) {
			this.queues.put(priority, new LinkedHashSet<>());
		}
	}

	int size() {
		return this.size;
	}

	void add(Waiter waiter, long now) {
		waiter.waitsSince(now);
		queue(waiter.priority()).add(waiter);
		this.size++;
	}

	void remove(Waiter waiter) {
		if (queue(waiter.priority()).remove(waiter)) {
			this.size--;
		}
	}

	/**
	 * Returns the most urgent priority of those who wait, null if nobody does.
	 */
	@Nullable Priority first() {
		if (this.size > 0) {
			for (Map.Entry<Priority, Set<Waiter>> queue : this.queues.entrySet()) {
				if (!queue.getValue().isEmpty()) {
					return queue.getKey();
				}
			}
		}
		return null;
	}

	/**
	 * Returns whether a call would have to wait for its turn.
	 */
	boolean isAnyAheadOf(Priority priority) {
		Priority first = first();
		return first != null && first.compareTo(priority) <= 0;
	}

	Waiter take(Priority priority) {
		Waiter first = queue(priority).iterator().next();
		remove(first);
		return first;
	}

	/**
	 * Takes those out who have waited for a time or longer.
	 */
	List<Waiter> takeTooLate(long now, long maxWaitNanos) {
		List<Waiter> tooLate = new ArrayList<>();
		for (Set<Waiter> queue : this.queues.values()) {
			queue.stream().takeWhile((waiter) -> now - waiter.since() >= maxWaitNanos).forEach(tooLate::add);
		}
		tooLate.forEach(this::remove);
		return tooLate;
	}

	/**
	 * Returns how long those have waited who have waited longest.
	 */
	long longestWait(long now) {
		long longest = 0;
		for (Set<Waiter> queue : this.queues.values()) {
			if (!queue.isEmpty()) {
				longest = Math.max(longest, now - queue.iterator().next().since());
			}
		}
		return longest;
	}

	private Set<Waiter> queue(Priority priority) {
		Set<Waiter> queue = this.queues.get(priority);
		if (queue == null) {
			throw new IllegalStateException("no queue for " + priority);
		}
		return queue;
	}

	/**
	 * A call that asks for a token. Compared by identity.
	 */
	interface Waiter {

		Priority priority();

		/**
		 * Returns whether the call does not ask any more.
		 */
		boolean isOver();

		void waitsSince(long nanos);

		long since();

		/**
		 * Receives a token, which is given back here if the call is over.
		 */
		void granted(TokenBucket.Claim claim);

		void refused(Throwable failure);

	}

}
