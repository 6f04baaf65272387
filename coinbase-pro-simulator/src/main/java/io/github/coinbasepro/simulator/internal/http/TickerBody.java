package io.github.coinbasepro.simulator.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * A ticker on the wire. That of a product that never traded has no trade.
 */
record TickerBody(String ask, String bid, String volume, @Nullable Long tradeId, @Nullable String price,
		@Nullable String size, @Nullable String time, @Nullable String rfqVolume) {

}
