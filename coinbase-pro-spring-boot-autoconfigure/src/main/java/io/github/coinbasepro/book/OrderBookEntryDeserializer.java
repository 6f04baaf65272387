package io.github.coinbasepro.book;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a row of an order book: price, size, and either a number of orders or the id of
 * one.
 */
final class OrderBookEntryDeserializer extends StdDeserializer<OrderBookEntry> {

	OrderBookEntryDeserializer() {
		super(OrderBookEntry.class);
	}

	@Override
	public OrderBookEntry deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.isExpectedStartArrayToken()) {
			return (OrderBookEntry) context.handleUnexpectedToken(OrderBookEntry.class, parser);
		}
		BigDecimal price = amount(parser, context);
		BigDecimal size = amount(parser, context);
		JsonToken token = parser.nextToken();
		Integer orderCount = (token == JsonToken.VALUE_NUMBER_INT) ? parser.getIntValue() : null;
		UUID orderId = (token == JsonToken.VALUE_STRING) ? context.readValue(parser, UUID.class) : null;
		if (price == null || size == null || (orderCount == null && orderId == null)
				|| parser.nextToken() != JsonToken.END_ARRAY) {
			return context.reportInputMismatch(this, "a row of a book is a price, a size and a third value");
		}
		return new OrderBookEntry(price, size, orderCount, orderId);
	}

	private static @Nullable BigDecimal amount(JsonParser parser, DeserializationContext context) {
		JsonToken token = parser.nextToken();
		return (token != null && token.isScalarValue()) ? context.readValue(parser, BigDecimal.class) : null;
	}

}
