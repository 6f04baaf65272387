package io.github.coinbasepro.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.limit.WaitingCalls.Waiter;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A token bucket as the exchange keeps it: what came in since the last look is added at
 * the next, up to the burst. The level is kept in nanoseconds of inflow, so that nothing
 * is rounded away.
 * <p>
 * The time at which a call arrives at the exchange is not known; only that it has
 * arrived, once it is answered. So a call on its way lays claim to a token, and takes it
 * when it is answered, or after a second without an answer. The exchange's bucket then
 * never holds less than this one but for the claims, in whatever order calls arrive, as
 * long as they arrive within that second: it has no reason to refuse one. Without that
 * bound, calls that are never answered would keep the bucket from filling.
 * <p>
 * A call that finds no token waits, by priority and in turn. A timer wakes the first.
 */
final class TokenBucket {

	private static final long ARRIVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

	private final List<TokenBucket> alone = List.of(this);

	private final Limit limit;

	private final long tokenNanos;

	private final long fullNanos;

	private final int queueSize;

	private final long maxWaitNanos;

	private final LongSupplier nanoTime;

	private final WaitingCalls waiting = new WaitingCalls();

	private final Set<Claim> onTheirWay = new LinkedHashSet<>();

	private long levelNanos;

	private long seenAt;

	private int claims;

	private long timerAt;

	private @Nullable Disposable timer;

	TokenBucket(Limit limit, RateLimitSettings settings, LongSupplier nanoTime) {
		this.limit = limit;
		this.tokenNanos = (TimeUnit.SECONDS.toNanos(1) + limit.rate() - 1) / limit.rate();
		this.fullNanos = limit.burst() * this.tokenNanos;
		this.queueSize = settings.queueSize();
		this.maxWaitNanos = settings.maxWaitNanos();
		this.nanoTime = nanoTime;
		this.levelNanos = this.fullNanos;
		this.seenAt = nanoTime.getAsLong();
	}

	Mono<Permit> acquire(Priority priority) {
		return new PermitMono(priority, this.alone);
	}

	/**
	 * Returns whether the bucket is as good as new.
	 */
	synchronized boolean isFull() {
		fill();
		return this.levelNanos == this.fullNanos && this.claims == 0 && this.waiting.size() == 0;
	}

	synchronized RateLimitLevel level(RateLimitClass rateLimitClass) {
		fill();
		int permits = (int) Math.max(0, this.levelNanos / this.tokenNanos - this.claims);
		return new RateLimitLevel(rateLimitClass, permits, this.limit.burst(), this.waiting.size());
	}

	/**
	 * Asks for a token. The waiter is told at once if there is one or if too many wait,
	 * later otherwise, and not at all if it is over.
	 */
	void ask(Waiter waiter) {
		Claim claim = null;
		synchronized (this) {
			fill();
			if (waiter.isOver()) {
				return;
			}
			if (!this.waiting.isAnyAheadOf(waiter.priority()) && missingNanos(waiter.priority()) <= 0) {
				claim = claim();
			}
			else if (join(waiter)) {
				return;
			}
		}
		if (claim != null) {
			waiter.granted(claim);
		}
		else {
			waiter.refused(new RejectedExecutionException(this.queueSize + " calls wait already"));
		}
	}

	/**
	 * Takes a waiter that is over out of the queue, if it is there.
	 */
	synchronized void leave(Waiter waiter) {
		this.waiting.remove(waiter);
	}

	private long missingNanos(Priority priority) {
		return (this.claims + 1L + this.limit.reservedFrom(priority)) * this.tokenNanos - this.levelNanos;
	}

	private Claim claim() {
		this.claims++;
		return new Claim();
	}

	/**
	 * Brings the bucket up to date: adds what came in, and has calls arrive that were on
	 * their way for long enough, each at its time.
	 */
	private void fill() {
		long now = this.nanoTime.getAsLong();
		Claim eldest = eldest();
		while (eldest != null && now - eldest.arrival() >= 0) {
			fillUntil(eldest.arrival());
			arrived(eldest);
			eldest = eldest();
		}
		fillUntil(now);
	}

	private void fillUntil(long time) {
		this.levelNanos = Math.min(this.fullNanos, this.levelNanos + (time - this.seenAt));
		this.seenAt = time;
	}

	private @Nullable Claim eldest() {
		return this.onTheirWay.isEmpty() ? null : this.onTheirWay.iterator().next();
	}

	private void arrived(Claim claim) {
		end(claim);
		this.levelNanos = Math.max(0, this.levelNanos - this.tokenNanos);
	}

	private void end(Claim claim) {
		claim.ended = true;
		this.claims--;
		this.onTheirWay.remove(claim);
	}

	private synchronized void departs(Claim claim) {
		fill();
		if (!claim.ended) {
			claim.departure = this.seenAt;
			this.onTheirWay.add(claim);
			setTimer();
		}
	}

	/**
	 * A claim that has counted as arrived does not come back, but a refusal still says
	 * that the bucket of the exchange is empty.
	 */
	private synchronized void settle(Claim claim, Fate fate) {
		if (claim.told) {
			return;
		}
		claim.told = true;
		fill();
		if (!claim.ended && fate == Fate.ARRIVED) {
			arrived(claim);
		}
		else if (!claim.ended) {
			end(claim);
		}
		if (fate == Fate.REFUSED) {
			this.levelNanos = 0;
		}
		setTimer();
	}

	private boolean join(Waiter waiter) {
		if (this.waiting.size() >= this.queueSize) {
			return false;
		}
		this.waiting.add(waiter, this.seenAt);
		setTimer();
		return true;
	}

	/**
	 * Makes sure that the queue is looked at as soon as there can be something to do.
	 */
	private void setTimer() {
		Priority first = this.waiting.first();
		if (first == null) {
			return;
		}
		long pause = Math.max(0,
				Math.min(untilToken(first), this.maxWaitNanos - this.waiting.longestWait(this.seenAt)));
		if (this.timer == null || this.seenAt + pause - this.timerAt < 0) {
			if (this.timer != null) {
				this.timer.dispose();
			}
			this.timerAt = this.seenAt + pause;
			this.timer = Schedulers.parallel().schedule(this::wake, pause, TimeUnit.NANOSECONDS);
		}
	}

	/**
	 * A bucket that is full but for the claims gains nothing until one of them ends.
	 */
	private long untilToken(Priority priority) {
		long missing = missingNanos(priority);
		if (this.levelNanos + missing <= this.fullNanos) {
			return missing;
		}
		Claim eldest = eldest();
		return (eldest != null) ? eldest.arrival() - this.seenAt : Long.MAX_VALUE;
	}

	private void wake() {
		List<Waiter> tooLate;
		Map<Waiter, Claim> next;
		synchronized (this) {
			this.timer = null;
			fill();
			tooLate = this.waiting.takeTooLate(this.seenAt, this.maxWaitNanos);
			next = takeNext();
			setTimer();
		}
		tooLate
			.forEach((waiter) -> waiter.refused(new TimeoutException("waited " + Duration.ofNanos(this.maxWaitNanos))));
		next.forEach(Waiter::granted);
	}

	private Map<Waiter, Claim> takeNext() {
		Map<Waiter, Claim> next = new LinkedHashMap<>();
		Priority first = this.waiting.first();
		while (first != null && missingNanos(first) <= 0) {
			next.put(this.waiting.take(first), claim());
			first = this.waiting.first();
		}
		return next;
	}

	/**
	 * A token that a call has laid claim to. It does not arrive before it has departed.
	 */
	final class Claim implements Permit {

		private long departure;

		private boolean told;

		private boolean ended;

		private long arrival() {
			return this.departure + ARRIVAL_NANOS;
		}

		/**
		 * Records that the call has leave to go.
		 */
		void departs() {
			TokenBucket.this.departs(this);
		}

		@Override
		public void tell(Fate fate) {
			settle(this, fate);
		}

	}

}
