package io.github.coinbasepro.sample.web;

import java.time.Duration;
import java.util.UUID;

import io.github.coinbasepro.sample.account.TradingGate;
import io.github.coinbasepro.sample.feed.Feed;
import io.github.coinbasepro.sample.feed.FeedEvent;
import io.github.coinbasepro.sample.feed.Reading;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Tells every new connection what the desk is, and whenever that changes: trading can be
 * switched off while the desk runs.
 */
@Component
final class DeskWatch {

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private final String run = UUID.randomUUID().toString();

	private final TradingGate gate;

	DeskWatch(TradingGate gate) {
		this.gate = gate;
	}

	DeskView now() {
		return new DeskView(this.run, this.gate.exchange(), this.gate.reason());
	}

	Flux<FeedEvent> events() {
		return Flux.interval(Duration.ZERO, INTERVAL)
			.onBackpressureLatest()
			.map((count) -> now())
			.distinctUntilChanged()
			.map((desk) -> new FeedEvent("desk", "", Reading.of(desk, Feed.now())));
	}

}
