package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.products.Trade;

/**
 * A trade from the side of the one who took, where the exchange tells the side of the one
 * who made.
 */
record TradeView(long id, Instant time, BigDecimal price, BigDecimal size, Side taker) {

	static TradeView of(Trade trade) {
		Side taker = trade.side().equals(Side.BUY) ? Side.SELL : Side.BUY;
		return new TradeView(trade.tradeId(), trade.time(), trade.price(), trade.size(), taker);
	}

}
