package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;

import io.github.coinbasepro.products.ProductStats;
import org.jspecify.annotations.Nullable;

record DayView(@Nullable BigDecimal open, @Nullable BigDecimal high, @Nullable BigDecimal low,
		@Nullable BigDecimal volume) {

	static DayView of(ProductStats stats) {
		return new DayView(stats.open(), stats.high(), stats.low(), stats.volume());
	}

}
