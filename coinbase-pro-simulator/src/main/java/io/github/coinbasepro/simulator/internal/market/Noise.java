package io.github.coinbasepro.simulator.internal.market;

/**
 * Randomness that can be looked up at any place: the same seed and place always give the
 * same number.
 */
final class Noise {

	private Noise() {
	}

	/**
	 * Scramble a number, as the finalizer of SplitMix64 does.
	 * @param value the number
	 * @return the scrambled number
	 */
	static long mix(long value) {
		long z = value + 0x9E3779B97F4A7C15L;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	static long at(long seed, long place) {
		return mix(seed ^ mix(place));
	}

	/**
	 * A number at a place.
	 * @param seed the seed
	 * @param place the place
	 * @param bound how far the number goes to either side of zero
	 * @return a number from {@code -bound} to {@code bound}
	 */
	static long between(long seed, long place, long bound) {
		return Math.floorMod(at(seed, place), 2 * bound + 1) - bound;
	}

}
