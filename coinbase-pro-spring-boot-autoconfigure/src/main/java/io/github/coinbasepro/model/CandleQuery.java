package io.github.coinbasepro.model;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which candles of a product to ask for. Without a range the exchange answers with the
 * newest 350 at most, which may be up to five minutes old.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param granularity width of a candle
 * @param start first instant, inclusive; null together with the end
 * @param end last instant, inclusive; null together with the start
 */
public record CandleQuery(String productId, Granularity granularity, @Nullable Instant start, @Nullable Instant end) {

	private static final int MAX_INTERVALS = 300;

	/**
	 * Creates a question about candles.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param granularity width of a candle
	 * @param start first instant, inclusive; null together with the end
	 * @param end last instant, inclusive; null together with the start
	 * @throws IllegalArgumentException if the product is none, if only one of start and
	 * end is given, if the start is after the end, or if the range spans more than 300
	 * intervals
	 */
	public CandleQuery {
		ProductId.require(productId);
		if ((start == null) != (end == null)) {
			throw new IllegalArgumentException("start and end must be given together or not at all");
		}
		if (start != null && end != null) {
			requireRange(granularity, start, end);
		}
	}

	/**
	 * Returns a question about the newest candles.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param granularity width of a candle
	 * @return the question
	 */
	public static CandleQuery of(String productId, Granularity granularity) {
		return new CandleQuery(productId, granularity, null, null);
	}

	/**
	 * Returns this question about a range of time.
	 * @param start first instant, inclusive
	 * @param end last instant, inclusive
	 * @return the new question
	 * @throws IllegalArgumentException if the start is after the end, or if the range
	 * spans more than 300 intervals
	 */
	public CandleQuery between(Instant start, Instant end) {
		return new CandleQuery(this.productId, this.granularity, start, end);
	}

	private static void requireRange(Granularity granularity, Instant start, Instant end) {
		Arguments.requireRange(start, end);
		Duration longest = granularity.duration().multipliedBy(MAX_INTERVALS);
		if (Duration.between(start, end).compareTo(longest) > 0) {
			throw new IllegalArgumentException("start and end must be at most 300 intervals apart: of "
					+ granularity.seconds() + " seconds each, from " + start + " to " + end);
		}
	}

}
