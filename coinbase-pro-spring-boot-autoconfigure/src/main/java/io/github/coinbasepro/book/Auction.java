package io.github.coinbasepro.book;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * An auction that opens a market. The specification and its own example disagree on the
 * names of the figures; either is read.
 *
 * @param openPrice price at which the market would open
 * @param openSize size that would trade
 * @param bestBidPrice best bid
 * @param bestBidSize size of the best bid
 * @param bestAskPrice best ask
 * @param bestAskSize size of the best ask
 * @param auctionState state, as the exchange writes it
 * @param canOpen whether the market can open, as the exchange writes it
 * @param time when the exchange took the picture
 */
@WireFormat(BookJson.AuctionNames.class)
public record Auction(@Nullable BigDecimal openPrice, @Nullable BigDecimal openSize, @Nullable BigDecimal bestBidPrice,
		@Nullable BigDecimal bestBidSize, @Nullable BigDecimal bestAskPrice, @Nullable BigDecimal bestAskSize,
		@Nullable String auctionState, @Nullable String canOpen, @Nullable Instant time) {

}
