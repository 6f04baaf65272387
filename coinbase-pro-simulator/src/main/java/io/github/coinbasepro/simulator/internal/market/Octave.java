package io.github.coinbasepro.simulator.internal.market;

/**
 * Noise of one wavelength, a power of two: random heights at regular places, straight
 * lines between them. Quick when asked for one place after the other.
 */
final class Octave {

	private final long seed;

	private final int power;

	private final long amplitude;

	private long cell = Long.MIN_VALUE;

	private long left;

	private long right;

	Octave(long seed, int power, long amplitude) {
		this.seed = Noise.at(seed, power);
		this.power = power;
		this.amplitude = amplitude;
	}

	long at(long place) {
		long wanted = place >> this.power;
		if (wanted != this.cell) {
			this.left = (wanted == this.cell + 1) ? this.right : Noise.between(this.seed, wanted, this.amplitude);
			this.right = Noise.between(this.seed, wanted + 1, this.amplitude);
			this.cell = wanted;
		}
		long into = place - (wanted << this.power);
		return this.left + ((this.right - this.left) * into >> this.power);
	}

}
