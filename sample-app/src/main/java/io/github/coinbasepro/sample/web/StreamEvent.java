package io.github.coinbasepro.sample.web;

import io.github.coinbasepro.sample.feed.Feed;
import io.github.coinbasepro.sample.feed.FeedEvent;
import io.github.coinbasepro.sample.feed.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says of a feed.
 *
 * @param topic what the feed is about; empty if there is only one such feed
 * @param value the last answer, or null if there never was one
 * @param trouble why there is no newer answer, or null if all is well
 * @param age how old the value is in milliseconds, if there is trouble
 */
record StreamEvent(String topic, @Nullable Object value, @Nullable String trouble, long age) {

	static final StreamEvent BEAT = new StreamEvent("", null, null, 0);

	static StreamEvent of(FeedEvent event) {
		Reading<?> reading = event.reading();
		long age = (reading.trouble() != null && reading.at() > 0) ? Math.max(0, Feed.now() - reading.at()) : 0;
		return new StreamEvent(event.topic(), reading.value(), reading.trouble(), age);
	}

}
