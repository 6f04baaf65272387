package io.github.coinbasepro.simulator.internal.engine;

import java.time.Duration;

/**
 * How long an order of {@link TimeInForce#GTT} stands.
 */
public enum CancelAfter {

	/**
	 * A minute.
	 */
	MIN(Duration.ofMinutes(1)),

	/**
	 * An hour.
	 */
	HOUR(Duration.ofHours(1)),

	/**
	 * A day.
	 */
	DAY(Duration.ofDays(1));

	private final Duration duration;

	CancelAfter(Duration duration) {
		this.duration = duration;
	}

	Duration duration() {
		return this.duration;
	}

}
