package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;

import io.github.coinbasepro.simulator.internal.engine.Trade;

/**
 * A trade on the wire. Its side is that of the maker.
 */
record TradeBody(long tradeId, String side, String size, String price, String time) {

	static TradeBody of(Trade trade) {
		return new TradeBody(trade.tradeId(), trade.makerSide().name().toLowerCase(Locale.ROOT),
				Decimals.eight(trade.size()), Decimals.eight(trade.price()), Timestamps.micros(trade.time()));
	}

}
