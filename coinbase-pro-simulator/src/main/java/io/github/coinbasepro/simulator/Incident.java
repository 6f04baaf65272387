package io.github.coinbasepro.simulator;

import io.github.coinbasepro.simulator.internal.fault.PlannedFault;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with some requests, until it has happened as often as
 * planned, or is ended.
 */
public final class Incident {

	private final PlannedFault fault;

	Incident(PlannedFault fault) {
		this.fault = fault;
	}

	/**
	 * Returns how many requests it has happened to.
	 * @return the number
	 */
	public int hits() {
		return this.fault.hits();
	}

	/**
	 * Returns whether it will not happen any more.
	 * @return true if it has happened as often as planned, or was ended
	 */
	public boolean isOver() {
		return this.fault.isOver();
	}

	/**
	 * Ends it: it does not happen any more.
	 */
	public void end() {
		this.fault.end();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Incident that && this.fault == that.fault;
	}

	@Override
	public int hashCode() {
		return this.fault.hashCode();
	}

	@Override
	public String toString() {
		return this.fault.toString();
	}

}
