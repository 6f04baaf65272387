package io.github.coinbasepro.loans;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * Which loans to ask for.
 *
 * @param ids the loans, at least one
 */
public record LoanQuery(List<UUID> ids) {

	/**
	 * Creates a query for loans.
	 * @param ids the loans, at least one
	 * @throws IllegalArgumentException if there is no id
	 */
	public LoanQuery {
		Arguments.requireEach("ids", ids);
		if (ids.isEmpty()) {
			throw new IllegalArgumentException("ids must hold at least one id; the exchange takes none for all loans");
		}
		ids = List.copyOf(ids);
	}

	/**
	 * Returns a query for some loans.
	 * @param ids the loans, at least one
	 * @return the query
	 * @throws IllegalArgumentException if there is no id
	 */
	public static LoanQuery of(UUID... ids) {
		Arguments.require("ids", ids);
		return new LoanQuery(Arrays.asList(ids));
	}

	/**
	 * Returns the ids as the exchange takes them.
	 * @return the ids, with commas between them
	 */
	public String joinedIds() {
		return this.ids.stream().map(UUID::toString).collect(Collectors.joining(","));
	}

}
