package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads texts, and keeps an object or an array as the text of its JSON.
 */
final class TextDeserializer extends StdDeserializer<String> {

	TextDeserializer() {
		super(String.class);
	}

	@Override
	public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
		return parser.currentToken().isStructStart() ? context.readTree(parser).toString() : parser.getValueAsString();
	}

}
