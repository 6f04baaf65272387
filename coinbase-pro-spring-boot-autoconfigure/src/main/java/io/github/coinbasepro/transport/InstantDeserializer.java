package io.github.coinbasepro.transport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads instants in every form that the exchange writes: ISO-8601 with a T or a space, up
 * to nine digits of a second, {@code Z}, an offset or none, and seconds since 1970 as a
 * number or as text. An empty string is no instant.
 */
final class InstantDeserializer extends StdDeserializer<Instant> {

	private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
		.appendPattern("['T'][ ]")
		.append(DateTimeFormatter.ISO_LOCAL_TIME)
		.appendPattern("[XXX][XX][X]")
		.parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Pattern EPOCH_SECONDS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

	private static final int MAX_LENGTH = 40;

	InstantDeserializer() {
		super(Instant.class);
	}

	@Override
	public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.hasToken(JsonToken.VALUE_STRING) || parser.currentToken().isNumeric()) {
			String text = parser.getString();
			return text.isEmpty() ? null : parse(text, context);
		}
		return (Instant) context.handleUnexpectedToken(Instant.class, parser);
	}

	private Instant parse(String text, DeserializationContext context) {
		if (text.length() <= MAX_LENGTH) {
			try {
				return EPOCH_SECONDS.matcher(text).matches() ? ofEpochSeconds(new BigDecimal(text))
						: OffsetDateTime.parse(text, ISO).toInstant();
			}
			catch (DateTimeException ex) {
				// neither form
			}
		}
		return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
	}

	private static Instant ofEpochSeconds(BigDecimal seconds) {
		BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
		return Instant.ofEpochSecond(whole.longValueExact(), seconds.subtract(whole).movePointRight(9).longValue());
	}

}
