package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.market.MarketClock;

/**
 * The time of a simulated exchange. It passes as that of its builder's clock until a test
 * takes hold of it. What becomes due while it moves, such as the end of an order with a
 * time, happens in the order of its times, each as if it were that time.
 * <p>
 * It has no influence on the time limits of a client, which go by real time. A signature
 * may bear this time or the real one.
 */
public final class SimulatedTime implements InstantSource {

	private final MarketClock clock;

	private final Exchange exchange;

	SimulatedTime(MarketClock clock, Exchange exchange) {
		this.clock = clock;
		this.exchange = exchange;
	}

	@Override
	public Instant instant() {
		return this.clock.instant();
	}

	/**
	 * Let time stand. It goes on by {@link #advance(Duration)}, {@link #jumpTo(Instant)}
	 * and {@link #runAtSpeed(int)} only. A market that runs by itself stands with it.
	 */
	public void stand() {
		this.clock.runAtSpeed(0);
	}

	/**
	 * Let time run.
	 * @param speed how many of its seconds pass in a real one, 1 or more. A market that
	 * runs by itself acts as many times as often, within bounds.
	 * @throws IllegalArgumentException if the speed is below 1
	 */
	public void runAtSpeed(int speed) {
		if (speed < 1) {
			throw new IllegalArgumentException("The speed of time must be 1 or more, not " + speed);
		}
		this.clock.runAtSpeed(speed);
	}

	/**
	 * Let time pass at once.
	 * @param duration how much of it, zero or more
	 * @throws IllegalArgumentException if the duration is negative
	 */
	public void advance(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("Time cannot go back: the duration must not be " + duration);
		}
		this.clock.advance(duration);
		this.exchange.catchUp();
	}

	/**
	 * Let time pass at once up to an instant.
	 * @param instant the instant, not in the past
	 * @throws IllegalArgumentException if the instant has passed
	 */
	public void jumpTo(Instant instant) {
		this.clock.jumpTo(instant);
		this.exchange.catchUp();
	}

}
