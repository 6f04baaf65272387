package io.github.coinbasepro.test.http;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The candles asked for.
 *
 * @param start start of the first one, in seconds since the epoch
 * @param end start of the last one, in seconds since the epoch
 * @param granularity length of an interval in seconds
 */
record CandleRange(long start, long end, int granularity) {

	private static final Set<String> GRANULARITIES = Set.of("60", "300", "900", "3600", "21600", "86400");

	private static final int MAX_INTERVALS = 300;

	private static final int INTERVALS_WITHOUT_RANGE = 350;

	static CandleRange of(Query query, Instant now) {
		int granularity = granularity(query.first("granularity"));
		String start = query.first("start");
		String end = query.first("end");
		if (start == null && end == null) {
			long newest = now.getEpochSecond() / granularity * granularity;
			return new CandleRange(newest - (INTERVALS_WITHOUT_RANGE - 1L) * granularity, newest, granularity);
		}
		CandleRange range = new CandleRange(seconds("start", start), seconds("end", end), granularity);
		if (range.end - range.start > (long) MAX_INTERVALS * granularity) {
			throw ApiException.badRequest("granularity too small for the requested time range. "
					+ "Count of aggregations requested exceeds " + MAX_INTERVALS);
		}
		return range;
	}

	private static int granularity(@Nullable String granularity) {
		if (granularity == null) {
			return 60;
		}
		if (!GRANULARITIES.contains(granularity)) {
			throw ApiException.badRequest("Unsupported granularity");
		}
		return Integer.parseInt(granularity);
	}

	private static long seconds(String name, @Nullable String text) {
		if (text != null && text.matches("\\d{1,10}")) {
			return Long.parseLong(text);
		}
		Instant time = (text != null) ? Timestamps.parse(text) : null;
		if (time == null) {
			throw ApiException.badRequest(name + " must be a time, as start and end go together");
		}
		return time.getEpochSecond();
	}

}
