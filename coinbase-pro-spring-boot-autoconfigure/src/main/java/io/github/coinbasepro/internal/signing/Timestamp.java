package io.github.coinbasepro.internal.signing;

import java.time.Instant;

/**
 * Writes a time as the exchange wants it signed: seconds since 1970 with milliseconds.
 */
public final class Timestamp {

	private static final int NANOS_PER_MILLI = 1_000_000;

	private Timestamp() {
	}

	public static String of(Instant instant) {
		String millis = Integer.toString(1000 + instant.getNano() / NANOS_PER_MILLI);
		return instant.getEpochSecond() + "." + millis.substring(1);
	}

}
