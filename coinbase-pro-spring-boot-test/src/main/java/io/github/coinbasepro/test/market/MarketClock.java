package io.github.coinbasepro.test.market;

import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

/**
 * The time of the exchange. While the market replays the past, it is the past.
 */
public final class MarketClock implements InstantSource {

	private final InstantSource present;

	private volatile @Nullable Instant past;

	/**
	 * Go by another clock.
	 * @param present the clock
	 */
	public MarketClock(InstantSource present) {
		this.present = present;
	}

	@Override
	public Instant instant() {
		Instant past = this.past;
		return (past != null) ? past : this.present.instant();
	}

	void replay(long start, int secondsPerStep, int steps, Runnable step) {
		for (int i = 0; i < steps; i++) {
			this.past = Instant.ofEpochSecond(start + (long) i * secondsPerStep);
			step.run();
		}
		this.past = null;
	}

}
