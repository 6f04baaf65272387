package io.github.coinbasepro.transport;

import java.util.function.Function;

import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PagedQuery;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks a list towards its older end, a page at a time, as far as the reader reads.
 */
final class Pages {

	private Pages() {
	}

	static <Q extends PagedQuery<Q>, T> Flux<T> walk(Transport transport, Q first, Function<Q, Call<Page<T>>> call) {
		return fetch(transport, first, call).expand((step) -> next(transport, step, call))
			.concatMap((step) -> Flux.fromIterable(step.page().items()), 0);
	}

	private static <Q extends PagedQuery<Q>, T> Mono<Step<Q, T>> fetch(Transport transport, Q query,
			Function<Q, Call<Page<T>>> call) {
		return transport.send(call.apply(query)).map((page) -> new Step<>(query, page));
	}

	private static <Q extends PagedQuery<Q>, T> Mono<Step<Q, T>> next(Transport transport, Step<Q, T> step,
			Function<Q, Call<Page<T>>> call) {
		String after = step.page().after();
		if (after == null || after.isBlank()) {
			return Mono.empty();
		}
		if (after.equals(step.query().page().after())) {
			return Mono.error(new ResponseFormatException(call.apply(step.query()).failed(1),
					"the cursor to older rows does not move; the list would never end"));
		}
		return fetch(transport, step.query().olderThan(after), call);
	}

	private record Step<Q, T>(Q query, Page<T> page) {

	}

}
