package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.observation.ClientStatistics;

/**
 * Counts what a client does.
 */
public final class StatisticsRecorder {

	private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(1);

	private final Instant since;

	private final Map<CallOutcome, LongAdder> calls = new EnumMap<>(CallOutcome.class);

	private final LongAdder attempts = new LongAdder();

	private final LongAdder retries = new LongAdder();

	private final LongAdder rateLimitRefusals = new LongAdder();

	private final LongAdder rateLimitWaits = new LongAdder();

	private final LongAdder rateLimitWaitNanos = new LongAdder();

	private final LongAdder ordersFound = new LongAdder();

	private final LongAdder ordersMissing = new LongAdder();

	private final LongAdder clockCorrections = new LongAdder();

	StatisticsRecorder(Instant since) {
		this.since = since;
		for (CallOutcome outcome : CallOutcome.values()) {
			this.calls.put(outcome, new LongAdder());
		}
	}

	void ended(CallOutcome outcome) {
		LongAdder calls = this.calls.get(outcome);
		if (calls != null) {
			calls.increment();
		}
	}

	/**
	 * Counts an attempt.
	 * @param number which attempt of its call it is, from 1
	 */
	void sent(int number) {
		this.attempts.increment();
		if (number > 1) {
			this.retries.increment();
		}
	}

	void refusedForRate() {
		this.rateLimitRefusals.increment();
	}

	/**
	 * Counts a wait for the rate limit. What took less than a millisecond was none.
	 */
	void waitedForRate(long nanos) {
		if (nanos >= SHORTEST_WAIT) {
			this.rateLimitWaits.increment();
			this.rateLimitWaitNanos.add(nanos);
		}
	}

	public void orderFound() {
		this.ordersFound.increment();
	}

	public void orderMissing() {
		this.ordersMissing.increment();
	}

	void clockCorrected() {
		this.clockCorrections.increment();
	}

	ClientStatistics snapshot() {
		Map<CallOutcome, Long> ended = new EnumMap<>(CallOutcome.class);
		this.calls.forEach((outcome, count) -> ended.put(outcome, count.sum()));
		return new ClientStatistics(this.since, Map.copyOf(ended), this.attempts.sum(), this.retries.sum(),
				this.rateLimitRefusals.sum(), this.rateLimitWaits.sum(),
				Duration.ofNanos(this.rateLimitWaitNanos.sum()), this.ordersFound.sum(), this.ordersMissing.sum(),
				this.clockCorrections.sum());
	}

}
