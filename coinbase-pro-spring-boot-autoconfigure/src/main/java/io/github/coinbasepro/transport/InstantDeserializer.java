package io.github.coinbasepro.transport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
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

	private static final Pattern DATE_TIME = Pattern.compile("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]"
			+ "(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?)(Z|(?<hours>[+-][0-9]{2})(:?(?<minutes>[0-9]{2}))?)?");

	private static final Pattern EPOCH_SECONDS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

	InstantDeserializer() {
		super(Instant.class);
	}

	@Override
	public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.hasToken(JsonToken.VALUE_STRING) || parser.currentToken().isNumeric()) {
			String text = parser.getString();
			return text.isEmpty() ? null : read(text, context);
		}
		return (Instant) context.handleUnexpectedToken(Instant.class, parser);
	}

	private static Instant read(String text, DeserializationContext context) {
		try {
			Matcher dateTime = DATE_TIME.matcher(text);
			if (dateTime.matches()) {
				return LocalDate.parse(dateTime.group("date"))
					.atTime(LocalTime.parse(dateTime.group("time")))
					.toInstant(offset(dateTime.group("hours"), dateTime.group("minutes")));
			}
			if (EPOCH_SECONDS.matcher(text).matches()) {
				return ofEpochSeconds(new BigDecimal(text));
			}
			return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
		}
		catch (DateTimeException ex) {
			return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
		}
	}

	private static ZoneOffset offset(@Nullable String hours, @Nullable String minutes) {
		return (hours != null) ? ZoneOffset.of(hours + ((minutes != null) ? minutes : "00")) : ZoneOffset.UTC;
	}

	private static Instant ofEpochSeconds(BigDecimal seconds) {
		BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
		return Instant.ofEpochSecond(whole.longValueExact(), seconds.subtract(whole).movePointRight(9).longValue());
	}

}
