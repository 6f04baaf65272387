package io.github.coinbasepro.products;

import java.time.Duration;
import java.time.Instant;

/**
 * Width of a candle. The exchange knows these six.
 */
public enum Granularity {

	/** 60 seconds. */
	ONE_MINUTE(60),

	/** 300 seconds. */
	FIVE_MINUTES(300),

	/** 900 seconds. */
	FIFTEEN_MINUTES(900),

	/** 3,600 seconds. */
	ONE_HOUR(3600),

	/** 21,600 seconds. */
	SIX_HOURS(21600),

	/** 86,400 seconds. */
	ONE_DAY(86400);

	private final int seconds;

	Granularity(int seconds) {
		this.seconds = seconds;
	}

	/**
	 * Returns the width in seconds.
	 * @return the width
	 */
	public int seconds() {
		return this.seconds;
	}

	/**
	 * Returns the width.
	 * @return the width
	 */
	public Duration duration() {
		return Duration.ofSeconds(this.seconds);
	}

	/**
	 * Returns when the first interval starts that starts at or after an instant.
	 * @param instant the instant
	 * @return the start of an interval
	 */
	Instant ceiling(Instant instant) {
		Instant floor = Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), this.seconds) * this.seconds);
		return floor.isBefore(instant) ? floor.plusSeconds(this.seconds) : floor;
	}

	/**
	 * Returns the granularity of a width in seconds.
	 * @param seconds 60, 300, 900, 3600, 21600 or 86400
	 * @return the granularity
	 * @throws IllegalArgumentException if the exchange has no candles of that width
	 */
	public static Granularity ofSeconds(int seconds) {
		for (Granularity granularity : values()) {
			if (granularity.seconds == seconds) {
				return granularity;
			}
		}
		throw new IllegalArgumentException(
				"granularity must be 60, 300, 900, 3600, 21600 or 86400 seconds but was " + seconds);
	}

}
