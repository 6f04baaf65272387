package io.github.coinbasepro.observation;

import io.github.coinbasepro.exception.CoinbaseProException;

/**
 * How a call ended.
 */
public enum CallOutcome {

	/** The exchange did it, and its answer was read. */
	SUCCESS("the exchange did it, and its answer was read"),

	/** Nothing went out: the exchange knows nothing of the call. */
	NOT_SENT("nothing went out: the exchange knows nothing of the call"),

	/** The exchange answered that it will not do it. */
	REFUSED("the exchange answered that it will not do it"),

	/** It went out and may or may not have been done. */
	UNKNOWN("it went out and may or may not have been done"),

	/** The exchange did it, but its answer could not be used. */
	ACCEPTED("the exchange did it, but its answer could not be used"),

	/** Nobody waited for the answer any more. */
	CANCELLED("nobody waited for the answer any more");

	private final String description;

	CallOutcome(String description) {
		this.description = description;
	}

	/**
	 * Returns what the outcome means.
	 * @return the description
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Returns how a call ended that failed.
	 * @param failure the failure
	 * @return the outcome, {@link #UNKNOWN} if the failure does not tell
	 */
	public static CallOutcome of(Throwable failure) {
		if (!(failure instanceof CoinbaseProException ex)) {
			return UNKNOWN;
		}
		return switch (ex.outcome()) {
			case NOT_SENT -> NOT_SENT;
			case REFUSED -> REFUSED;
			case UNKNOWN -> UNKNOWN;
			case ACCEPTED -> ACCEPTED;
		};
	}

}
