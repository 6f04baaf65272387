package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the exchange reads and writes it.
 */
final class Json {

	private static final int MAX_SCALE = 40;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private static final ObjectWriter WRITER = MAPPER.writer();

	private Json() {
	}

	static byte[] write(Object value) {
		return WRITER.writeValueAsBytes(value);
	}

	static JsonNode read(byte[] bytes) {
		try {
			return MAPPER.readTree(bytes);
		}
		catch (JacksonException ex) {
			throw ApiException.badRequest(complaint(bytes, (int) ex.getLocation().getByteOffset()));
		}
	}

	/**
	 * The text of a field, which may have been written as a number.
	 * @param node the field
	 * @return the text; that of a number is plain, unless it is monstrous
	 */
	static String text(JsonNode node) {
		if (!node.isNumber()) {
			return node.isString() ? node.stringValue() : node.toString();
		}
		BigDecimal number = node.decimalValue();
		return (Math.abs(number.scale()) <= MAX_SCALE) ? number.toPlainString() : number.toString();
	}

	private static String complaint(byte[] bytes, int position) {
		if (position < 0 || position >= bytes.length) {
			return "Unexpected end of JSON input";
		}
		return "Unexpected token " + (char) bytes[position] + " in JSON at position " + position;
	}

}
