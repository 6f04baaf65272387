package io.github.coinbasepro.sample.web;

import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.sample.account.AccountWatch;
import io.github.coinbasepro.sample.feed.FeedEvent;
import io.github.coinbasepro.sample.market.Chart;
import io.github.coinbasepro.sample.market.Market;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the pages of a browser are told as it happens, over one stream for all of them. A
 * stream begins with what the desk is. A beat now and then says that the desk is there;
 * the streams end when the desk closes, so that it need not wait for them.
 */
@RestController
final class StreamController {

	private static final Duration BEAT = Duration.ofSeconds(2);

	private static final int MAX_CHARTS = 24;

	private final Sinks.Empty<Void> closed = Sinks.empty();

	private final DeskWatch desk;

	private final Market market;

	private final AccountWatch account;

	StreamController(DeskWatch desk, Market market, AccountWatch account) {
		this.desk = desk;
		this.market = market;
		this.account = account;
	}

	@GetMapping(path = "/desk/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<StreamEvent>> stream(@RequestParam List<Chart> watch) {
		if (watch.isEmpty() || watch.size() > MAX_CHARTS) {
			throw new IllegalArgumentException("watch must name 1 to " + MAX_CHARTS + " charts");
		}
		Flux<ServerSentEvent<StreamEvent>> readings = Flux
			.merge(1, this.desk.events(), this.market.watch(watch), this.account.watch(Chart.products(watch)))
			.map(StreamController::event);
		return Flux.merge(readings, beats()).takeUntilOther(this.closed.asMono());
	}

	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closed.tryEmitEmpty();
	}

	private static ServerSentEvent<StreamEvent> event(FeedEvent event) {
		return ServerSentEvent.builder(StreamEvent.of(event)).event(event.feed()).build();
	}

	private static Flux<ServerSentEvent<StreamEvent>> beats() {
		return Flux.interval(BEAT)
			.onBackpressureDrop()
			.map((count) -> ServerSentEvent.builder(StreamEvent.BEAT).event("beat").build());
	}

}
