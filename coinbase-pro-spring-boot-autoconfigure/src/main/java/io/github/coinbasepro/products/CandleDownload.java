package io.github.coinbasepro.products;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.reactive.LateSignals;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks a range of candles, window by window, as far as the reader reads.
 */
final class CandleDownload {

	private final Transport transport;

	private final Function<CandleQuery, Call<List<Candle>>> call;

	private final CandleQuery query;

	private final List<CandleQuery.Window> windows;

	/**
	 * Creates a download.
	 * @param transport the transport that carries calls out
	 * @param call the call that asks for one window
	 * @param query which candles
	 * @throws IllegalArgumentException if the query has no range
	 */
	CandleDownload(Transport transport, Function<CandleQuery, Call<List<Candle>>> call, CandleQuery query) {
		if (query.start() == null) {
			throw new IllegalArgumentException("start and end must be given: batches are of a range");
		}
		this.transport = transport;
		this.call = call;
		this.query = query;
		this.windows = query.windows();
	}

	/**
	 * Returns the batches.
	 * @return the batches, one for each window
	 */
	Flux<CandleBatch> batches() {
		return LateSignals
			.ignored(this.transport.sameParent(Flux.range(0, this.windows.size()).concatMap(this::batch, 0)));
	}

	private Mono<CandleBatch> batch(int index) {
		CandleQuery.Window window = this.windows.get(index);
		Mono<List<Candle>> rows = this.transport
			.send(this.call.apply(this.query.between(window.first(), window.last())));
		return rows.filter((answer) -> !answer.isEmpty())
			.switchIfEmpty(Mono.defer(() -> rows))
			.map((answer) -> CandleBatch.of(this.query, index + 1, this.windows.size(), window, answer, now()));
	}

	private Instant now() {
		return this.transport.clock().instant();
	}

}
