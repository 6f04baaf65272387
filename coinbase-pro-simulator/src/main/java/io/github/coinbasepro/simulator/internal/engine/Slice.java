package io.github.coinbasepro.simulator.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * The newest rows between two cursors.
 *
 * @param <C> type of the cursors
 * @param newerThan cursor that all rows are newer than
 * @param olderThan cursor that all rows are older than
 * @param limit how many rows at most
 */
public record Slice<C extends Comparable<C>>(@Nullable C newerThan, @Nullable C olderThan, int limit) {

	/**
	 * The newest rows of all.
	 * @param <C> type of the cursors
	 * @param limit how many rows at most
	 * @return a slice
	 */
	public static <C extends Comparable<C>> Slice<C> newest(int limit) {
		return new Slice<>(null, null, limit);
	}

	/**
	 * Whether a row lies in the slice.
	 * @param cursor its cursor
	 * @return whether it does
	 */
	public boolean contains(C cursor) {
		return (this.newerThan == null || cursor.compareTo(this.newerThan) > 0)
				&& (this.olderThan == null || cursor.compareTo(this.olderThan) < 0);
	}

}
