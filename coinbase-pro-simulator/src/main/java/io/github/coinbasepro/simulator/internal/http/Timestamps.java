package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Times as they are written on the wire.
 */
final class Timestamps {

	private static final Pattern ISO = Pattern
		.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(?:Z|[+-]?00(?::?00)?)?");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private Timestamps() {
	}

	static String micros(Instant instant) {
		return seconds(instant, 'T').append('.').append(padded(instant.getNano() / 1_000, 6)).append('Z').toString();
	}

	static @Nullable String microsOrNull(@Nullable Instant instant) {
		return (instant != null) ? micros(instant) : null;
	}

	/**
	 * Write a time as databases do, with at most six digits after the second and no
	 * trailing zeros.
	 * @param instant the time
	 * @return a text such as {@code 2026-03-04 12:34:56.789+00}
	 */
	static String spaced(Instant instant) {
		int micros = instant.getNano() / 1000;
		String fraction = (micros != 0)
				? BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString().substring(1) : "";
		return seconds(instant, ' ') + fraction + "+00";
	}

	static @Nullable String spacedOrNull(@Nullable Instant instant) {
		return (instant != null) ? spaced(instant) : null;
	}

	static String millis(Instant instant) {
		return seconds(instant, 'T').append('.')
			.append(padded(instant.getNano() / 1_000_000, 3))
			.append('Z')
			.toString();
	}

	/**
	 * Write a time up to its seconds. By hand, since every answer has some and a
	 * formatter takes several times as long.
	 * @param instant the time
	 * @param separator what stands between day and time
	 * @return the text so far
	 */
	private static StringBuilder seconds(Instant instant, char separator) {
		LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
		return new StringBuilder(27).append(time.getYear())
			.append('-')
			.append(padded(time.getMonthValue(), 2))
			.append('-')
			.append(padded(time.getDayOfMonth(), 2))
			.append(separator)
			.append(padded(time.getHour(), 2))
			.append(':')
			.append(padded(time.getMinute(), 2))
			.append(':')
			.append(padded(time.getSecond(), 2));
	}

	private static String padded(int number, int digits) {
		String text = Integer.toString(number);
		return "0".repeat(digits - text.length()) + text;
	}

	/**
	 * Read a time in any of the forms the exchange writes. All of them are UTC; a plus
	 * sign may have become a blank on its way through a query.
	 * @param text the text
	 * @return the time, or {@code null} if it is none
	 */
	static @Nullable Instant parse(String text) {
		Matcher matcher = ISO.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		try {
			return DateTimeFormatter.ISO_INSTANT.parse(matcher.group(1) + "T" + withSeconds(matcher.group(2)) + "Z",
					Instant::from);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Reads a time, or a day as its beginning.
	 * @param text the text
	 * @return the time, or {@code null} if it is neither
	 */
	static @Nullable Instant parseDayOrTime(String text) {
		return parse(DAY.matcher(text).matches() ? text + "T00:00" : text);
	}

	private static String withSeconds(String time) {
		return (time.length() == 5) ? time + ":00" : time;
	}

}
