package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The client's own JSON: exact decimals as strings, instants of every form the exchange
 * has, and the nullness that the model declares. The application's mapper does not affect
 * it.
 */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.annotationIntrospector(new NullnessIntrospector())
		.accessorNaming(new ComponentNaming())
		.mixInOverrides(new WireFormats())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.FAIL))
		.enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
		.enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
		.enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
		.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.addModule(module())
		.build();

	private Json() {
	}

	public static ObjectReader readerFor(Class<?> type) {
		return MAPPER.readerFor(type);
	}

	public static ObjectReader readerForListOf(Class<?> type) {
		return MAPPER.readerForListOf(type);
	}

	public static ObjectReader readerForMapOf(Class<?> type) {
		return MAPPER.readerForMapOf(type);
	}

	/**
	 * Returns a parser that takes its text in parts.
	 * @return a parser with a {@link tools.jackson.core.async.ByteArrayFeeder}
	 */
	public static JsonParser parserOfParts() {
		return MAPPER.createNonBlockingByteArrayParser();
	}

	public static JsonNode tree(byte[] body) {
		return MAPPER.readTree(body);
	}

	static JsonNode object(String field, JsonNode value) {
		return MAPPER.createObjectNode().set(field, value);
	}

	public static byte[] write(Object value) {
		return MAPPER.writeValueAsBytes(value);
	}

	private static SimpleModule module() {
		SimpleModule module = new SimpleModule("coinbase-pro");
		module.addDeserializer(BigDecimal.class, new DecimalDeserializer());
		module.addDeserializer(Instant.class, new InstantDeserializer());
		module.addDeserializer(UUID.class, new UuidDeserializer());
		module.setValueInstantiators(new RecordInstantiators());
		module.setDeserializerModifier(new BlankIsNullModifier());
		module.addSerializer(BigDecimal.class, new DecimalSerializer());
		return module;
	}

}
