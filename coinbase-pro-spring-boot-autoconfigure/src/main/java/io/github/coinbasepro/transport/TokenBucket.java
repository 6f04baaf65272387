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
import java.util.function.LongSupplier;

import io.github.coinbasepro.transport.RateLimitSettings.Limit;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * A token bucket as the exchange keeps it: what came in since the last look is added at
 * the next, up to the burst. The level is kept in nanoseconds of inflow, so that nothing
 * is rounded away. Whoever finds no token waits, by priority and then in turn; one timer
 * wakes the first of them.
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

	private int waiting;

	private boolean timerIsSet;

	TokenBucket(Limit limit, RateLimitSettings settings, LongSupplier nanoTime) {
		this.tokenNanos = (TimeUnit.SECONDS.toNanos(1) + limit.rate() - 1) / limit.rate();
		this.fullNanos = (limit.burst() - settings.reserve()) * this.tokenNanos;
		this.queueSize = settings.queueSize();
		this.maxWait = settings.maxWait();
		this.nanoTime = nanoTime;
		this.levelNanos = this.fullNanos;
		this.seenAt = nanoTime.getAsLong();
		for (Priority priority : Priority.values()) {
			this.queues.put(priority, new LinkedHashSet<>());
		}
	}

	Mono<Void> acquire(Priority priority) {
		Mono<Void> turn = Mono.create((sink) -> queue(priority, sink));
		return Mono.defer(() -> takeAtOnce(priority) ? Mono.empty()
				: turn.timeout(this.maxWait, Mono.error(() -> new TimeoutException("waited " + this.maxWait))));
	}

	/**
	 * Returns a token that was not used.
	 */
	synchronized void giveBack() {
		this.levelNanos = Math.min(this.fullNanos, this.levelNanos + this.tokenNanos);
	}

	/**
	 * Empties the bucket, since the exchange's own turned out to be empty.
	 */
	synchronized void drain() {
		fill();
		this.levelNanos = 0;
	}

	/**
	 * Returns whether the bucket is as good as new.
	 */
	synchronized boolean isFull() {
		fill();
		return this.levelNanos == this.fullNanos && this.waiting == 0;
	}

	synchronized RateLimitLevel level(RateLimitClass rateLimitClass) {
		return new RateLimitLevel(rateLimitClass, tokens(), (int) (this.fullNanos / this.tokenNanos), this.waiting);
	}

	synchronized int tokens() {
		fill();
		return (int) (this.levelNanos / this.tokenNanos);
	}

	synchronized int waiting() {
		return this.waiting;
	}

	private synchronized boolean takeAtOnce(Priority priority) {
		return !someoneIsAhead(priority) && take();
	}

	private boolean someoneIsAhead(Priority priority) {
		return this.waiting > 0 && this.queues.entrySet()
			.stream()
			.anyMatch((queue) -> queue.getKey().compareTo(priority) <= 0 && !queue.getValue().isEmpty());
	}

	private boolean take() {
		fill();
		if (this.levelNanos < this.tokenNanos) {
			return false;
		}
		this.levelNanos -= this.tokenNanos;
		return true;
	}

	private void fill() {
		long now = this.nanoTime.getAsLong();
		this.levelNanos = Math.min(this.fullNanos, this.levelNanos + (now - this.seenAt));
		this.seenAt = now;
	}

	private void queue(Priority priority, MonoSink<Void> sink) {
		Waiter waiter = new Waiter(sink);
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
		else if (!waiter.gone) {
			waiter.gone = true;
			giveBack();
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
			long delay = Math.max(0, this.tokenNanos - this.levelNanos);
			Schedulers.parallel().schedule(this::wake, delay, TimeUnit.NANOSECONDS);
		}
	}

	private void wake() {
		for (Waiter waiter : next()) {
			leaveQueue(waiter);
			waiter.sink.success();
		}
	}

	private synchronized List<Waiter> next() {
		this.timerIsSet = false;
		List<Waiter> next = new ArrayList<>();
		for (Set<Waiter> queue : this.queues.values()) {
			while (!queue.isEmpty() && take()) {
				Waiter first = queue.iterator().next();
				queue.remove(first);
				this.waiting--;
				next.add(first);
			}
		}
		setTimer();
		return next;
	}

	private synchronized void leaveQueue(Waiter waiter) {
		waiter.gone = true;
	}

	/**
	 * A call in the queue. Compared by identity.
	 */
	private static final class Waiter {

		private final MonoSink<Void> sink;

		private boolean gone;

		Waiter(MonoSink<Void> sink) {
			this.sink = sink;
		}

	}

}
