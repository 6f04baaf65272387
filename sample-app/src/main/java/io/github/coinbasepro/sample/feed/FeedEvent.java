package io.github.coinbasepro.sample.feed;

/**
 * A new reading of a feed.
 *
 * @param feed name of the feed
 * @param reading what is known now
 */
public record FeedEvent(String feed, Reading<?> reading) {

}
