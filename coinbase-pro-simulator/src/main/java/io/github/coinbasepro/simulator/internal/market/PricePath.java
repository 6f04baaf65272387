package io.github.coinbasepro.simulator.internal.market;

import java.util.ArrayList;
import java.util.List;

/**
 * The price of a product in the past, a function of the seed and of the minute alone:
 * noise of twenty wavelengths, each twice as long and about the square root of two as
 * high as the one before, which wanders like a market and never leaves its range.
 */
final class PricePath {

	private static final int WAVELENGTHS = 20;

	private static final long SHORTEST_AMPLITUDE = 180;

	private static final long PARTS = 1_000_000;

	private final long referencePrice;

	private final List<Octave> octaves = new ArrayList<>();

	private long lastMinute = Long.MIN_VALUE;

	private long lastPrice;

	PricePath(long seed, long referencePrice) {
		this.referencePrice = referencePrice;
		long amplitude = SHORTEST_AMPLITUDE;
		for (int i = 0; i < WAVELENGTHS; i++) {
			this.octaves.add(new Octave(seed, i, amplitude));
			amplitude = amplitude * 141 / 100;
		}
	}

	/**
	 * The price at the start of a minute.
	 * @param minute minutes since the epoch
	 * @return the price in ticks
	 */
	long at(long minute) {
		if (minute != this.lastMinute) {
			this.lastPrice = this.referencePrice * parts(minute) / PARTS;
			this.lastMinute = minute;
		}
		return this.lastPrice;
	}

	private long parts(long minute) {
		long parts = PARTS;
		for (Octave octave : this.octaves) {
			parts += octave.at(minute);
		}
		return parts;
	}

}
