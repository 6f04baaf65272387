package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;

import io.github.coinbasepro.model.ProductStats;

record DayView(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal volume) {

	static DayView of(ProductStats stats) {
		return new DayView(stats.open(), stats.high(), stats.low(), stats.volume());
	}

}
