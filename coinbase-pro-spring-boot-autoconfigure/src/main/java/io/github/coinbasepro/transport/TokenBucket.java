package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import io.github.coinbasepro.transport.RateLimitSettings.Limit;
import io.github.coinbasepro.transport.RateLimiter.Fate;
import io.github.coinbasepro.transport.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * A token bucket as the exchange keeps it: what came in since the last look is added at
 * the next, up to the burst. The level is kept in nanoseconds of inflow, so that nothing
 * is rounded away.
 * <p>
 * When a call arrives at the exchange is not known; only that it has, once it is
 * answered. So a call on its way lays claim to a token, and takes it when it is answered.
 * The exchange's bucket then never holds less than this one but for the claims, however
 * long calls are on their way and in whatever order they arrive: it has no reason to
 * refuse one.
 * <p>
 * Whoever finds no token waits, by priority and then in turn; one timer wakes the first
 * of them.
 */
final class TokenBucket {

	private final long tokenNanos;

	private final long fullNanos;

	private final int queueSize;

	private final Duration maxWait;

	private final LongSupplier nanoTime;

	private final Map<Priority, Set<Waiter>> queues = new EnumMap<>(Priority.class);

	private long levelNanos;

	private long seenAt;

	private int claims;

	private int waiting;

	private boolean timerIsSet;

	TokenBucket(Limit limit, RateLimitSettings settings, LongSupplier nanoTime) {
		this.tokenNanos = (TimeUnit.SECONDS.toNanos(1) + limit.rate() - 1) / limit.rate();
		this.fullNanos = limit.burst() * this.tokenNanos;
		this.queueSize = settings.queueSize();
		this.maxWait = settings.maxWait();
		this.nanoTime = nanoTime;
		this.levelNanos = this.fullNanos;
		this.seenAt = nanoTime.getAsLong();
		for (Priority priority : Priority.values()) {
			this.queues.put(priority, new LinkedHashSet<>());
		}
	}

	Mono<Permit> acquire(Priority priority) {
		return Mono
			.defer(() -> claimAtOnce(priority) ? Mono.just(new Claim()) : Mono.create((sink) -> queue(priority, sink)));
	}

	/**
	 * Returns whether the bucket is as good as new.
	 */
	synchronized boolean isFull() {
		fill();
		return this.levelNanos == this.fullNanos && this.claims == 0 && this.waiting == 0;
	}

	synchronized RateLimitLevel level(RateLimitClass rateLimitClass) {
		fill();
		int permits = (int) Math.max(0, this.levelNanos / this.tokenNanos - this.claims);
		return new RateLimitLevel(rateLimitClass, permits, (int) (this.fullNanos / this.tokenNanos), this.waiting);
	}

	private synchronized boolean claimAtOnce(Priority priority) {
		return !someoneIsAhead(priority) && claim();
	}

	private boolean someoneIsAhead(Priority priority) {
		return this.waiting > 0 && this.queues.entrySet()
			.stream()
			.anyMatch((queue) -> queue.getKey().compareTo(priority) <= 0 && !queue.getValue().isEmpty());
	}

	private boolean claim() {
		fill();
		if (missingNanos() > 0) {
			return false;
		}
		this.claims++;
		return true;
	}

	private void fill() {
		long now = this.nanoTime.getAsLong();
		this.levelNanos = Math.min(this.fullNanos, this.levelNanos + (now - this.seenAt));
		this.seenAt = now;
	}

	private long missingNanos() {
		return (this.claims + 1) * this.tokenNanos - this.levelNanos;
	}

	private synchronized void settle(Fate fate) {
		fill();
		this.claims--;
		if (fate == Fate.ARRIVED) {
			this.levelNanos = Math.max(0, this.levelNanos - this.tokenNanos);
		}
		if (fate == Fate.REFUSED) {
			this.levelNanos = 0;
		}
	}

	private void queue(Priority priority, MonoSink<Permit> sink) {
		Waiter waiter = new Waiter(sink, this.nanoTime.getAsLong());
		if (join(priority, waiter)) {
			sink.onCancel(() -> leave(priority, waiter));
		}
		else {
			sink.error(new RejectedExecutionException(this.queueSize + " calls wait already"));
		}
	}

	private synchronized boolean join(Priority priority, Waiter waiter) {
		if (this.waiting >= this.queueSize) {
			return false;
		}
		queue(priority).add(waiter);
		this.waiting++;
		setTimer();
		return true;
	}

	private synchronized void leave(Priority priority, Waiter waiter) {
		if (queue(priority).remove(waiter)) {
			this.waiting--;
		}
		else if (waiter.claim != null) {
			waiter.claim.tell(Fate.NOT_SENT);
		}
	}

	private Set<Waiter> queue(Priority priority) {
		Set<Waiter> queue = this.queues.get(priority);
		if (queue == null) {
			throw new IllegalStateException("no queue for " + priority);
		}
		return queue;
	}

	private void setTimer() {
		if (!this.timerIsSet && this.waiting > 0) {
			this.timerIsSet = true;
			Schedulers.parallel().schedule(this::wake, Math.max(0, missingNanos()), TimeUnit.NANOSECONDS);
		}
	}

	private void wake() {
		tooLate().forEach((waiter) -> waiter.sink.error(new TimeoutException("waited " + this.maxWait)));
		next().forEach((waiter) -> waiter.sink.success(waiter.claim));
	}

	private synchronized List<Waiter> tooLate() {
		long now = this.nanoTime.getAsLong();
		List<Waiter> tooLate = new ArrayList<>();
		for (Set<Waiter> queue : this.queues.values()) {
			queue.stream().takeWhile((waiter) -> now - waiter.since >= this.maxWait.toNanos()).forEach(tooLate::add);
			tooLate.forEach(queue::remove);
		}
		this.waiting -= tooLate.size();
		return tooLate;
	}

	private synchronized List<Waiter> next() {
		this.timerIsSet = false;
		List<Waiter> next = new ArrayList<>();
		for (Set<Waiter> queue : this.queues.values()) {
			while (!queue.isEmpty() && claim()) {
				Waiter first = queue.iterator().next();
				queue.remove(first);
				this.waiting--;
				first.claim = new Claim();
				next.add(first);
			}
		}
		setTimer();
		return next;
	}

	/**
	 * A call that has leave to go and is not answered yet.
	 */
	private final class Claim implements Permit {

		private final AtomicBoolean settled = new AtomicBoolean();

		@Override
		public void tell(Fate fate) {
			if (this.settled.compareAndSet(false, true)) {
				settle(fate);
			}
		}

	}

	/**
	 * A call in the queue. Compared by identity.
	 */
	private final class Waiter {

		private final MonoSink<Permit> sink;

		private final long since;

		private @Nullable Claim claim;

		Waiter(MonoSink<Permit> sink, long since) {
			this.sink = sink;
			this.since = since;
		}

	}

}
