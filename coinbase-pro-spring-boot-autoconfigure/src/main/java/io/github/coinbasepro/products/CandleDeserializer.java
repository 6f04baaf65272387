package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a row of candles: time, low, high, open, close and volume. A row in which nothing
 * but the time, or a volume of zero, is given is no candle.
 */
final class CandleDeserializer extends StdDeserializer<Candle> {

	CandleDeserializer() {
		super(Candle.class);
	}

	@Override
	public @Nullable Candle deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.isExpectedStartArrayToken()) {
			return (Candle) context.handleUnexpectedToken(Candle.class, parser);
		}
		Instant time = next(parser, context, Instant.class);
		BigDecimal low = next(parser, context, BigDecimal.class);
		BigDecimal high = next(parser, context, BigDecimal.class);
		BigDecimal open = next(parser, context, BigDecimal.class);
		BigDecimal close = next(parser, context, BigDecimal.class);
		BigDecimal volume = next(parser, context, BigDecimal.class);
		boolean ends = parser.nextToken() == JsonToken.END_ARRAY;
		if (ends && time != null && low == null && high == null && open == null && close == null
				&& (volume == null || volume.signum() == 0)) {
			return null;
		}
		if (!ends || time == null || low == null || high == null || open == null || close == null || volume == null) {
			return context.reportInputMismatch(this, "a row of candles is a time, four prices and a volume");
		}
		return new Candle(time, low, high, open, close, volume);
	}

	private <T> @Nullable T next(JsonParser parser, DeserializationContext context, Class<T> type) {
		JsonToken token = parser.nextToken();
		if (token == JsonToken.VALUE_NULL) {
			return null;
		}
		if (token == null || !token.isScalarValue()) {
			return context.reportInputMismatch(this, "a row of candles is a time, four prices and a volume");
		}
		return context.readValue(parser, type);
	}

}
