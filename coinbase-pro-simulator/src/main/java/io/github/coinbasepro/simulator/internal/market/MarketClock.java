package io.github.coinbasepro.simulator.internal.market;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

/**
 * The time of the exchange. It is the present until someone takes hold of it: then it
 * stands, jumps or runs at a speed of its own.
 */
public final class MarketClock implements InstantSource {

	private final InstantSource present;

	private volatile @Nullable Pace pace;

	/**
	 * Go by another clock.
	 * @param present the clock
	 */
	public MarketClock(InstantSource present) {
		this.present = present;
	}

	@Override
	public Instant instant() {
		return now(this.present.instant());
	}

	private Instant now(Instant present) {
		Pace pace = this.pace;
		return (pace != null) ? pace.at(present) : present;
	}

	/**
	 * The time that nobody can take hold of.
	 * @return the clock that this one goes by
	 */
	public InstantSource present() {
		return this.present;
	}

	/**
	 * How fast the time runs.
	 * @return how many seconds pass in a second, 0 if it stands
	 */
	public int speed() {
		Pace pace = this.pace;
		return (pace != null) ? pace.speed : 1;
	}

	/**
	 * Have the time run on from where it is.
	 * @param speed how many seconds pass in a second, 0 to let it stand
	 */
	public synchronized void runAtSpeed(int speed) {
		Instant present = this.present.instant();
		this.pace = new Pace(now(present), present, speed);
	}

	/**
	 * Jump ahead, and run on from there as before.
	 * @param duration how far
	 */
	public synchronized void advance(Duration duration) {
		Instant present = this.present.instant();
		this.pace = new Pace(now(present).plus(duration), present, speed());
	}

	/**
	 * Jump, and run on from there as before.
	 * @param instant where to
	 * @throws IllegalArgumentException if that is in the past
	 */
	public synchronized void jumpTo(Instant instant) {
		Instant present = this.present.instant();
		Instant now = now(present);
		if (instant.isBefore(now)) {
			throw new IllegalArgumentException("Time cannot go back from " + now + " to " + instant);
		}
		this.pace = new Pace(instant, present, speed());
	}

	/**
	 * Begins at an instant, past or future, and runs on from there.
	 * @param instant the instant
	 */
	public synchronized void startAt(Instant instant) {
		this.pace = new Pace(instant, this.present.instant(), 1);
	}

	synchronized void replay(long start, int secondsPerStep, int steps, Runnable step) {
		Pace before = this.pace;
		for (int i = 0; i < steps; i++) {
			this.pace = new Pace(Instant.ofEpochSecond(start + (long) i * secondsPerStep), Instant.EPOCH, 0);
			step.run();
		}
		this.pace = before;
	}

	private record Pace(Instant start, Instant presentStart, int speed) {

		Instant at(Instant present) {
			return this.start.plus(Duration.between(this.presentStart, present).multipliedBy(this.speed));
		}

	}

}
