package io.github.coinbasepro.internal.call;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.internal.reactive.LateSignals;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks a list towards its older end. A page is asked for when the one before it has been
 * read to its end, and not before.
 *
 * @param <Q> type of the query
 * @param <T> type of a row
 */
final class Pages<Q extends PagedQuery<Q>, T> {

	private final Transport transport;

	private final Function<Q, Call<Page<T>>> call;

	private @Nullable Q current;

	private @Nullable Q next;

	private @Nullable Q landmark;

	private int pages;

	private Set<T> seen = Set.of();

	private Set<T> landmarkRows = Set.of();

	private Pages(Transport transport, Function<Q, Call<Page<T>>> call, Q first) {
		this.transport = transport;
		this.call = call;
		this.next = first;
	}

	static <Q extends PagedQuery<Q>, T> Flux<T> walk(Transport transport, Q first, Function<Q, Call<Page<T>>> call) {
		return LateSignals.ignored(Flux.defer(() -> new Pages<>(transport, call, first).rows()));
	}

	private Flux<T> rows() {
		return Flux.<Q>generate((sink) -> {
			if (this.next != null) {
				sink.next(this.next);
			}
			else {
				sink.complete();
			}
		}).concatMap((query) -> fetch(query).flatMapIterable(this::unseen), 0);
	}

	/**
	 * Fetches a page, unless it was fetched before. To find that out, however many pages
	 * the cursors go round, it is enough to remember the last page and one of the first,
	 * second, fourth, eighth and so on.
	 */
	private Mono<Page<T>> fetch(Q query) {
		if (query.equals(this.current) || query.equals(this.landmark)) {
			return Mono.error(endless(query, "the cursor to older rows does not move on"));
		}
		return this.transport.send(this.call.apply(query)).doOnNext((page) -> {
			String after = page.after();
			this.current = query;
			this.next = (after != null && !after.isBlank()) ? query.olderThan(after) : null;
		});
	}

	/**
	 * Leaves out what the page before held, too: rows that came in meanwhile push others
	 * over the border. A page that leads on and holds nothing but what that page or the
	 * one at the landmark held is an error: cursors that are always new could go on for
	 * ever.
	 */
	private List<T> unseen(Page<T> page) {
		Set<T> rows = new HashSet<>(page.items());
		Q current = this.current;
		if (current != null && this.next != null
				&& (this.seen.containsAll(rows) || this.landmarkRows.containsAll(rows))) {
			throw endless(current, "a page leads on to older rows and brings no new one");
		}
		List<T> unseen = page.items().stream().filter((row) -> !this.seen.contains(row)).toList();
		this.seen = rows;
		if (Integer.bitCount(++this.pages) == 1) {
			this.landmark = current;
			this.landmarkRows = rows;
		}
		return unseen;
	}

	private ResponseFormatException endless(Q query, String problem) {
		return new ResponseFormatException(this.transport.failed(this.call.apply(query), 1),
				problem + "; the list would never end");
	}

}
