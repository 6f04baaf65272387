package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are found by id and listed by time, newest first. It remembers the newest
 * only. No two rows are of the same time. To be used in turn.
 *
 * @param <T> type of the rows
 */
public final class Archive<T> {

	private static final int MEMORY = 10_000;

	private final int memory;

	private final NavigableMap<Instant, UUID> ids = new TreeMap<>();

	private final Map<UUID, T> rows = new HashMap<>();

	/**
	 * Start empty, to remember ten thousand rows.
	 */
	public Archive() {
		this(MEMORY);
	}

	/**
	 * Start empty.
	 * @param memory how many rows are remembered
	 */
	public Archive(int memory) {
		this.memory = memory;
	}

	/**
	 * Add a row, or put it in the place of what it was before.
	 * @param id its id
	 * @param createdAt its time
	 * @param row the row
	 * @return the row
	 */
	public T put(UUID id, Instant createdAt, T row) {
		this.ids.put(createdAt, id);
		this.rows.put(id, row);
		if (this.ids.size() > this.memory) {
			this.rows.remove(this.ids.pollFirstEntry().getValue());
		}
		return row;
	}

	void remove(UUID id, Instant createdAt) {
		this.ids.remove(createdAt);
		this.rows.remove(id);
	}

	/**
	 * Look a row up.
	 * @param id id of a row
	 * @return the row, or {@code null}
	 */
	public @Nullable T find(UUID id) {
		return this.rows.get(id);
	}

	/**
	 * Look a row up that must be there.
	 * @param id id of a row
	 * @param filter what it must be like
	 * @return the row
	 * @throws RefusedException if there is no such row
	 */
	public T get(UUID id, Predicate<T> filter) {
		T row = find(id);
		if (row == null || !filter.test(row)) {
			throw RefusedException.notFound("NotFound");
		}
		return row;
	}

	/**
	 * List rows, newest first.
	 * @param filter which rows
	 * @param slice which of them, by time
	 * @return rows
	 */
	public List<T> list(Predicate<T> filter, Slice<Instant> slice) {
		NavigableMap<Instant, UUID> found = this.ids;
		if (slice.newerThan() != null) {
			found = found.tailMap(slice.newerThan(), false);
		}
		if (slice.olderThan() != null) {
			found = found.headMap(slice.olderThan(), false);
		}
		return found.descendingMap()
			.values()
			.stream()
			.map(this.rows::get)
			.filter((row) -> row != null && filter.test(row))
			.limit(slice.limit())
			.toList();
	}

}
