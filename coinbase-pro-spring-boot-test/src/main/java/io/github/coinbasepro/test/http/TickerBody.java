package io.github.coinbasepro.test.http;

import org.jspecify.annotations.Nullable;

/**
 * A ticker on the wire.
 */
record TickerBody(@Nullable String ask, @Nullable String bid, String volume, long tradeId, String price, String size,
		String time, String rfqVolume) {

}
