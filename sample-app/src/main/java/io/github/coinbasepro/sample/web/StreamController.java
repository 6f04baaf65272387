package io.github.coinbasepro.sample.web;

import java.time.Duration;

import io.github.coinbasepro.model.Granularity;
import io.github.coinbasepro.sample.account.AccountWatch;
import io.github.coinbasepro.sample.feed.FeedEvent;
import io.github.coinbasepro.sample.feed.Reading;
import io.github.coinbasepro.sample.market.Market;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a page is told as it happens. A beat now and then says that the desk is there; the
 * streams end when the desk closes, so that it need not wait for them.
 */
@RestController
final class StreamController {

	private static final Duration BEAT = Duration.ofSeconds(10);

	private final Sinks.Empty<Void> closed = Sinks.empty();

	private final Market market;

	private final AccountWatch account;

	StreamController(Market market, AccountWatch account) {
		this.market = market;
		this.account = account;
	}

	@GetMapping(path = "/desk/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<Reading<?>>> stream(String product, Granularity granularity) {
		Flux<ServerSentEvent<Reading<?>>> readings = Flux
			.merge(1, this.market.watch(product, granularity), this.account.watch(product))
			.map(StreamController::event);
		return Flux.merge(readings, beats()).takeUntilOther(this.closed.asMono());
	}

	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closed.tryEmitEmpty();
	}

	private static ServerSentEvent<Reading<?>> event(FeedEvent event) {
		return ServerSentEvent.<Reading<?>>builder(event.reading()).event(event.feed()).build();
	}

	private static Flux<ServerSentEvent<Reading<?>>> beats() {
		return Flux.interval(BEAT)
			.onBackpressureDrop()
			.map((count) -> ServerSentEvent.<Reading<?>>builder(new Reading<>(null, null)).event("beat").build());
	}

}
