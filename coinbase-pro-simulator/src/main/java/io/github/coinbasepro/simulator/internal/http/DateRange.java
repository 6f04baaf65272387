package io.github.coinbasepro.simulator.internal.http;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A span of time that is asked for, both ends included.
 *
 * @param start where it begins
 * @param end where it ends
 */
record DateRange(Instant start, Instant end) {

	/**
	 * Read {@code start_date} and {@code end_date}. Without either, it is the last of
	 * some days.
	 * @param query the parameters
	 * @param now the time
	 * @param days how many days
	 * @return a range
	 */
	static DateRange of(Query query, Instant now, int days) {
		Instant start = date(query.first("start_date"), "start_date", "T00:00:00Z");
		Instant end = date(query.first("end_date"), "end_date", "T23:59:59.999999999Z");
		if (start == null && end == null) {
			return new DateRange(now.minus(Duration.ofDays(days)), Instant.MAX);
		}
		return new DateRange((start != null) ? start : Instant.EPOCH, (end != null) ? end : Instant.MAX);
	}

	static @Nullable Instant date(@Nullable String text, String name, String timeOfDay) {
		if (text == null) {
			return null;
		}
		Instant date = Timestamps.parse(text.matches("\\d{4}-\\d{2}-\\d{2}") ? text + timeOfDay : text);
		if (date == null || !date.isAfter(Instant.EPOCH)) {
			throw ApiException.badRequest("Invalid " + name);
		}
		return date;
	}

	boolean contains(Instant time) {
		return !time.isBefore(this.start) && !time.isAfter(this.end);
	}

}
