package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads amounts from their text, whether a string or a number, within bounds in which
 * arithmetic stays quick. A plus sign, and a point without digits on one side of it, are
 * read. An empty string is no amount.
 */
final class DecimalDeserializer extends StdDeserializer<BigDecimal> {

	private static final int MAX_LENGTH = 100;

	private static final int MAX_DIGITS = 64;

	private static final int MIN_SCALE = -18;

	private static final int MAX_SCALE = 64;

	private static final Pattern FORM = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

	DecimalDeserializer() {
		super(BigDecimal.class);
	}

	@Override
	public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.hasToken(JsonToken.VALUE_STRING) || parser.currentToken().isNumeric()) {
			String text = parser.getString();
			return text.isEmpty() ? null : parse(text, context);
		}
		return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
	}

	private BigDecimal parse(String text, DeserializationContext context) {
		if (text.length() > MAX_LENGTH || !(isPlain(text) || FORM.matcher(text).matches())) {
			return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
		}
		BigDecimal value = new BigDecimal(text);
		if (value.precision() > MAX_DIGITS || value.scale() < MIN_SCALE || value.scale() > MAX_SCALE) {
			return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "number out of bounds");
		}
		return value;
	}

	/**
	 * Returns whether a text is digits with at most one point between them, as amounts
	 * almost always are.
	 */
	private static boolean isPlain(String text) {
		int last = text.length() - 1;
		int points = 0;
		for (int i = 0; i <= last; i++) {
			char c = text.charAt(i);
			if (c == '.' && i > 0 && i < last) {
				points++;
			}
			else if (c < '0' || c > '9') {
				return false;
			}
		}
		return points <= 1;
	}

}
