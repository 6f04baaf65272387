package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.util.Set;

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

	static CandleRange of(Query query) {
		int granularity = granularity(query);
		CandleRange range = new CandleRange(seconds(query, "start"), seconds(query, "end"), granularity);
		if (range.start > range.end) {
			throw ApiException.badRequest("start must be before end");
		}
		if (range.end - range.start > (long) MAX_INTERVALS * granularity) {
			throw ApiException.badRequest("granularity too small for the requested time range. "
					+ "Count of aggregations requested exceeds " + MAX_INTERVALS);
		}
		return range;
	}

	/**
	 * Whether a request leaves open which candles it wants.
	 * @param query the query
	 * @return true if it names neither start nor end
	 */
	static boolean isAbsent(Query query) {
		return query.first("start") == null && query.first("end") == null;
	}

	static int granularity(Query query) {
		String granularity = query.first("granularity");
		if (granularity == null) {
			return 60;
		}
		if (!GRANULARITIES.contains(granularity)) {
			throw ApiException.badRequest("Unsupported granularity");
		}
		return Integer.parseInt(granularity);
	}

	private static long seconds(Query query, String name) {
		String text = query.first(name);
		if (text != null && text.matches("\\d{1,10}")) {
			return Long.parseLong(text);
		}
		Instant time = (text != null) ? Timestamps.parseDayOrTime(text) : null;
		if (time == null) {
			throw ApiException.badRequest(name + " must be a time, as start and end go together");
		}
		return time.getEpochSecond();
	}

}
