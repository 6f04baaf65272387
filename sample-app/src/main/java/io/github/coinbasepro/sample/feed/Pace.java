package io.github.coinbasepro.sample.feed;

import java.time.Duration;

/**
 * How long to wait before the next question: longer with every failure in a row.
 */
final class Pace {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private final Duration usual;

	private volatile Duration pause;

	Pace(Duration usual) {
		this.usual = usual;
		this.pause = usual;
	}

	void note(Reading<?> reading) {
		this.pause = reading.isFailed() ? longer() : this.usual;
	}

	Duration pause() {
		return this.pause;
	}

	private Duration longer() {
		Duration doubled = this.pause.multipliedBy(2);
		return (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
	}

}
