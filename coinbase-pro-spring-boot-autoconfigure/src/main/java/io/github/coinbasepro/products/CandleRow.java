package io.github.coinbasepro.products;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A row of a list of candles.
 *
 * @param candle the candle; null if the row has a time and nothing else
 */
@JsonDeserialize(using = CandleRowDeserializer.class)
record CandleRow(@Nullable Candle candle) {

	static List<Candle> candles(List<CandleRow> rows) {
		return rows.stream().map(CandleRow::candle).filter(Objects::nonNull).toList();
	}

}
