package io.github.coinbasepro.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The middle of some figures and how far they spread.
 *
 * @param lower a quarter of them is below
 * @param median half of them is below
 * @param upper a quarter of them is above
 */
record Quartiles(double lower, double median, double upper) {

	static Quartiles of(double[] figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
	}

	private static double at(double[] sorted, int quarters) {
		double place = (sorted.length - 1) * quarters / 4.0;
		int below = (int) place;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}

	/**
	 * Writes the figures with two digits behind the point.
	 */
	@Override
	public String toString() {
		return digits(this.median, 2) + " [" + digits(this.lower, 2) + "-" + digits(this.upper, 2) + "]";
	}

	static String digits(double figure, int scale) {
		return BigDecimal.valueOf(figure).setScale(scale, RoundingMode.HALF_UP).toPlainString();
	}

}
