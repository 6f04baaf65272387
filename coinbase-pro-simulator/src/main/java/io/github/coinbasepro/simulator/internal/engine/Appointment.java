package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;

/**
 * Something that will happen at a time.
 *
 * @param due when it will happen
 * @param order tells it from others of the same time: who came first goes first
 */
public record Appointment(Instant due, long order) implements Comparable<Appointment> {

	@Override
	public int compareTo(Appointment other) {
		int comparison = this.due.compareTo(other.due);
		return (comparison != 0) ? comparison : Long.compare(this.order, other.order);
	}

}
