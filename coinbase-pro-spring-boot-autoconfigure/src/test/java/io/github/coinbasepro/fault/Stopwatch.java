package io.github.coinbasepro.fault;

import java.time.Duration;

/**
 * Measures how long something takes.
 */
final class Stopwatch {

	private final long start = System.nanoTime();

	private Stopwatch() {
	}

	static Stopwatch start() {
		return new Stopwatch();
	}

	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.start);
	}

}
