package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;

import io.github.coinbasepro.products.Candle;

/**
 * A candle; its time is in seconds, as the chart wants it.
 */
record CandleView(long time, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal volume) {

	static CandleView of(Candle candle) {
		return new CandleView(candle.time().getEpochSecond(), candle.open(), candle.high(), candle.low(),
				candle.close(), candle.volume());
	}

}
