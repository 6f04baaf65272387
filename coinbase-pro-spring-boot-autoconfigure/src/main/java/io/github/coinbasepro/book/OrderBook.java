package io.github.coinbasepro.book;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The open orders on both sides of a product. At levels one and two orders of one price
 * are added up; at level three each stands by itself.
 *
 * @param bids offers to buy, best first
 * @param asks offers to sell, best first
 * @param sequence number of the last change in the book
 * @param auctionMode whether an auction is on
 * @param auction the auction, if one is on
 * @param time when the exchange took the picture
 */
public record OrderBook(List<OrderBookEntry> bids, List<OrderBookEntry> asks, long sequence,
		@Nullable Boolean auctionMode, @Nullable Auction auction, @Nullable Instant time) {

}
