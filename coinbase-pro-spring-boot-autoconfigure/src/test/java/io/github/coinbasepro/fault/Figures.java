package io.github.coinbasepro.fault;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Figures that tests measure, printed together at the end of the run.
 */
public final class Figures {

	private static final Figures RUN = new Figures();

	private final ConcurrentSkipListSet<Figure> figures = new ConcurrentSkipListSet<>();

	Figures() {
	}

	/**
	 * Keeps a figure for the end of the run.
	 * @param goal the goal it belongs to, such as {@code G1}
	 * @param figure what was measured
	 */
	public static void report(String goal, String figure) {
		RUN.add(goal, figure);
	}

	/**
	 * Returns what was reported so far.
	 * @return lines sorted by goal, {@code G2} before {@code G10}
	 */
	static List<String> lines() {
		return RUN.sorted();
	}

	void add(String goal, String figure) {
		this.figures.add(new Figure(goal, figure));
	}

	List<String> sorted() {
		return this.figures.stream().map(Figure::toString).toList();
	}

	private record Figure(String goal, String text) implements Comparable<Figure> {

		@Override
		public int compareTo(Figure other) {
			int length = Integer.compare(this.goal.length(), other.goal.length());
			return (length != 0) ? length : toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return this.goal + ": " + this.text;
		}

	}

}
