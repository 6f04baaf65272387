package io.github.coinbasepro.simulator.internal.engine;

/**
 * What was asked of the exchange is against its rules.
 */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Whether what was asked for is not there.
	 */
	private final boolean notFound;

	private RefusedException(String message, boolean notFound) {
		super(message, null, false, false);
		this.notFound = notFound;
	}

	/**
	 * A request that breaks a rule.
	 * @param message the words of the exchange
	 * @return an exception
	 */
	public static RefusedException invalid(String message) {
		return new RefusedException(message, false);
	}

	/**
	 * A request for something that is not there.
	 * @param message the words of the exchange
	 * @return an exception
	 */
	public static RefusedException notFound(String message) {
		return new RefusedException(message, true);
	}

	/**
	 * Whether what was asked for is not there.
	 * @return whether nothing was found
	 */
	public boolean isNotFound() {
		return this.notFound;
	}

}
