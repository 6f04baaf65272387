package io.github.coinbasepro.sample.market;

import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.sample.feed.Feed;
import io.github.coinbasepro.sample.feed.FeedEvent;
import reactor.core.publisher.Flux;

/**
 * The feeds of one product that are the same for every length of candles.
 */
record ProductFeeds(Feed<QuoteView> quote, Feed<DayView> day, Feed<BookView> book, Feed<List<TradeView>> trades) {

	static final Duration QUOTE = Duration.ofSeconds(1);

	static final Duration DAY = Duration.ofSeconds(10);

	static final Duration TRADES = Duration.ofSeconds(1);

	static final Duration CANDLES = Duration.ofSeconds(2);

	Flux<FeedEvent> events() {
		return Flux.merge(4, this.quote.events(), this.day.events(), this.book.events(), this.trades.events());
	}

}
