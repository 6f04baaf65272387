package io.github.coinbasepro.fault;

import java.util.function.LongSupplier;

/**
 * A bucket of tokens as the exchange keeps it: filled when a request arrives, by the time
 * since the one before, up to the burst; a request takes a token or is refused.
 */
public final class TrueBucket {

	private static final long NANOS = 1_000_000_000L;

	private final long rate;

	private final long burst;

	private final LongSupplier nanoTime;

	private long billionths;

	private long filledAt;

	/**
	 * Creates a full bucket.
	 * @param rate tokens per second
	 * @param burst tokens at most
	 * @param nanoTime the time in nanoseconds
	 */
	public TrueBucket(int rate, int burst, LongSupplier nanoTime) {
		this.rate = rate;
		this.burst = burst;
		this.nanoTime = nanoTime;
		this.billionths = burst * NANOS;
		this.filledAt = nanoTime.getAsLong();
	}

	/**
	 * Takes a token for a request that arrives now.
	 * @return false if the request is refused
	 */
	public synchronized boolean admit() {
		long now = this.nanoTime.getAsLong();
		long elapsed = Math.min(now - this.filledAt, (this.burst + 1) * NANOS / this.rate);
		this.billionths = Math.min(this.burst * NANOS, this.billionths + elapsed * this.rate);
		this.filledAt = now;
		if (this.billionths < NANOS) {
			return false;
		}
		this.billionths -= NANOS;
		return true;
	}

}
