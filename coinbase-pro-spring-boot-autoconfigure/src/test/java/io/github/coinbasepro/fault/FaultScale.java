package io.github.coinbasepro.fault;

/**
 * How much of what can go wrong a run goes through: little in each build, all that the
 * goals ask for in the profile {@code full-faults}.
 */
public final class FaultScale {

	private FaultScale() {
	}

	/**
	 * Returns how many in this run.
	 * @param shortForm how many in each build
	 * @param fullForm how many in a full run
	 * @return one of them
	 */
	public static int of(int shortForm, int fullForm) {
		return isFull() ? fullForm : shortForm;
	}

	/**
	 * Returns whether this run is a full one.
	 * @return true if it is
	 */
	public static boolean isFull() {
		return "full".equals(System.getProperty("faults"));
	}

}
