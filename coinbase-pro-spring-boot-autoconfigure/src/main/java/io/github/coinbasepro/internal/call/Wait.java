package io.github.coinbasepro.internal.call;

import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The waits of one call, and how long those for the rate limit last. They count from when
 * the limiter has accepted the call: what has leave at once does not wait, however long
 * the machine takes over it.
 */
final class Wait {

	private final LongSupplier nanoTime;

	private final StatisticsRecorder statistics;

	private int number;

	private volatile boolean underWay;

	private volatile @Nullable Long since;

	Wait(LongSupplier nanoTime, StatisticsRecorder statistics) {
		this.nanoTime = nanoTime;
		this.statistics = statistics;
	}

	boolean isUnderWay() {
		return this.underWay;
	}

	/**
	 * Records that a wait begins.
	 * @return which one it is
	 */
	int begins() {
		this.since = null;
		this.underWay = true;
		return ++this.number;
	}

	/**
	 * Records that the limiter has accepted the call, unless that wait is over.
	 * @param number which wait it was
	 * @return whether the call waits
	 */
	boolean lasts(int number) {
		boolean lasts = this.underWay && this.number == number;
		if (lasts) {
			this.since = this.nanoTime.getAsLong();
		}
		return lasts;
	}

	void ends() {
		Long counted = this.since;
		if (this.underWay && counted != null) {
			this.statistics.waitedForRate(this.nanoTime.getAsLong() - counted);
		}
		this.underWay = false;
	}

}
