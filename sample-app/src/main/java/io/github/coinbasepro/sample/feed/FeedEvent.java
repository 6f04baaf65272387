package io.github.coinbasepro.sample.feed;

/**
 * A new reading of a feed.
 *
 * @param feed name of the feed
 * @param topic what the feed is about, such as a product; empty if there is only one such
 * feed
 * @param reading what is known now
 */
public record FeedEvent(String feed, String topic, Reading<?> reading) {

}
