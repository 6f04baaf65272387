package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
 * to nine digits of a second, {@code Z}, an offset or none; a date alone, which is its
 * midnight in UTC; midnight as 24:00:00 of the day before; and seconds since 1970 as a
 * number or as text. An empty string is no instant.
 */
final class InstantDeserializer extends StdDeserializer<Instant> {

	private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]"
			+ "[0-9]{2}:[0-9]{2}:[0-9]{2}(?<fraction>\\.[0-9]{1,9})?(Z|(?<hours>[+-][0-9]{2})(:?(?<minutes>[0-9]{2}))?)?");

	private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern EPOCH_SECONDS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

	private static final String USUAL = "0000-00-00T00:00:00";

	private static final int FRACTION = "2026-01-02T03:04:05.".length();

	private static final int NANO_DIGITS = 9;

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
			if (isUsual(text)) {
				return dateTime(text, text.length() - 1).toInstant(ZoneOffset.UTC);
			}
			Matcher dateTime = DATE_TIME.matcher(text);
			if (dateTime.matches()) {
				return dateTime(text, dateTime.end("fraction"))
					.toInstant(offset(dateTime.group("hours"), dateTime.group("minutes")));
			}
			if (DATE.matcher(text).matches()) {
				return date(text).atStartOfDay().toInstant(ZoneOffset.UTC);
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

	/**
	 * Returns whether a text is a date and a time of the zone {@code Z} with a fraction
	 * of a second, as instants almost always are.
	 */
	private static boolean isUsual(String text) {
		int last = text.length() - 1;
		if (last <= FRACTION || last > FRACTION + NANO_DIGITS || text.charAt(last) != 'Z'
				|| text.charAt(FRACTION - 1) != '.') {
			return false;
		}
		for (int i = 0; i < last; i++) {
			char c = text.charAt(i);
			boolean fits = (i >= USUAL.length() || USUAL.charAt(i) == '0') ? c >= '0' && c <= '9'
					: c == USUAL.charAt(i);
			if (!fits && i != FRACTION - 1) {
				return false;
			}
		}
		return true;
	}

	private static LocalDateTime dateTime(String text, int fractionEnd) {
		int hour = number(text, 11, 13);
		int minute = number(text, 14, 16);
		int second = number(text, 17, 19);
		int nanos = nanos(text, fractionEnd);
		if (hour == 24 && minute == 0 && second == 0 && nanos == 0) {
			return date(text).plusDays(1).atStartOfDay();
		}
		return date(text).atTime(hour, minute, second, nanos);
	}

	private static LocalDate date(String text) {
		return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
	}

	private static int number(String text, int start, int end) {
		return Integer.parseInt(text, start, end, 10);
	}

	/**
	 * Returns the fraction of a second that follows the seconds.
	 * @param end where it ends, -1 if there is none
	 */
	private static int nanos(String text, int end) {
		int nanos = (end > 0) ? number(text, FRACTION, end) : 0;
		for (int i = end; i > 0 && i < FRACTION + NANO_DIGITS; i++) {
			nanos *= 10;
		}
		return nanos;
	}

	private static ZoneOffset offset(@Nullable String hours, @Nullable String minutes) {
		return (hours != null) ? ZoneOffset.of(hours + ((minutes != null) ? minutes : "00")) : ZoneOffset.UTC;
	}

	private static Instant ofEpochSeconds(BigDecimal seconds) {
		BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
		return Instant.ofEpochSecond(whole.longValueExact(), seconds.subtract(whole).movePointRight(9).longValue());
	}

}
