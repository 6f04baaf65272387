package io.github.coinbasepro.internal.codec;

import java.util.List;
import java.util.Objects;

import io.github.coinbasepro.products.Candle;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of candles.
 *
 * @param candle the candle; null if the row has a time and nothing else
 */
record CandleRow(@Nullable Candle candle) {

	static List<Candle> candles(List<CandleRow> rows) {
		return rows.stream().map(CandleRow::candle).filter(Objects::nonNull).toList();
	}

}
