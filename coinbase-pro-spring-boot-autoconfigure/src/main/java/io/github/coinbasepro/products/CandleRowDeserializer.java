package io.github.coinbasepro.products;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a row of a list of candles, in which rows without a candle may stand.
 */
final class CandleRowDeserializer extends StdDeserializer<CandleRow> {

	CandleRowDeserializer() {
		super(CandleRow.class);
	}

	@Override
	public CandleRow deserialize(JsonParser parser, DeserializationContext context) {
		return new CandleRow(context.readValue(parser, Candle.class));
	}

}
