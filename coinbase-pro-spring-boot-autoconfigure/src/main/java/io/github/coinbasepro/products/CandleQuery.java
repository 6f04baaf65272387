package io.github.coinbasepro.products;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Which candles of a product to ask for. Without a range the exchange answers with the
 * newest 350 at most, which may be up to five minutes old. A range may be of any length;
 * it is asked for in windows of at most 300 candles.
 *
 * @param productId the product, such as {@code BTC-USD}
 * @param granularity width of a candle
 * @param start first instant, inclusive; null together with the end
 * @param end last instant, inclusive; null together with the start
 * @param oldestFirst whether to go from old to new instead of from new to old
 * @param withUnfinished whether to keep a candle whose interval is not over yet
 */
public record CandleQuery(String productId, Granularity granularity, @Nullable Instant start, @Nullable Instant end,
		boolean oldestFirst, boolean withUnfinished) {

	private static final int MAX_INTERVALS = 300;

	private static final int MAX_WINDOWS = 100_000;

	/**
	 * Creates a query for candles.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param granularity width of a candle
	 * @param start first instant, inclusive; null together with the end
	 * @param end last instant, inclusive; null together with the start
	 * @param oldestFirst whether to go from old to new instead of from new to old
	 * @param withUnfinished whether to keep a candle whose interval is not over yet
	 * @throws IllegalArgumentException if the product id is not valid, if only one of
	 * start and end is given, if the start is after the end or before 1970, or if the
	 * range is longer than 30 million candles
	 */
	public CandleQuery {
		Arguments.require("granularity", granularity);
		ProductId.require(productId);
		if ((start == null) != (end == null)) {
			throw new IllegalArgumentException("start and end must be given together or not at all");
		}
		if (start != null && end != null) {
			requireRange(granularity, start, end);
		}
	}

	/**
	 * Returns a query for the newest candles, newest first.
	 * @param productId the product, such as {@code BTC-USD}
	 * @param granularity width of a candle
	 * @return the query
	 */
	public static CandleQuery of(String productId, Granularity granularity) {
		Arguments.require("granularity", granularity);
		return new CandleQuery(productId, granularity, null, null, false, false);
	}

	/**
	 * Returns this query for a range of time.
	 * @param start first instant, inclusive
	 * @param end last instant, inclusive
	 * @return the new query
	 * @throws IllegalArgumentException if the start is after the end or before 1970, or
	 * if the range is longer than 30 million candles
	 */
	public CandleQuery between(Instant start, Instant end) {
		return new CandleQuery(this.productId, this.granularity, start, end, this.oldestFirst, this.withUnfinished);
	}

	/**
	 * Returns this query from oldest to newest.
	 * @return the new query
	 */
	public CandleQuery fromOldest() {
		return new CandleQuery(this.productId, this.granularity, this.start, this.end, true, this.withUnfinished);
	}

	/**
	 * Returns this query with the candle whose interval is not over yet.
	 * @return the new query
	 */
	public CandleQuery includingUnfinished() {
		return new CandleQuery(this.productId, this.granularity, this.start, this.end, this.oldestFirst, true);
	}

	/**
	 * Returns the windows in which the range is asked for, in the order of the candles.
	 * They neither overlap nor leave anything out.
	 * @return the windows; empty without a range
	 */
	public List<Window> windows() {
		if (this.start == null || this.end == null) {
			return List.of();
		}
		Duration width = this.granularity.duration();
		if (Duration.between(this.start, this.end).compareTo(width.multipliedBy(MAX_INTERVALS)) <= 0) {
			return List.of(new Window(this.start, this.end));
		}
		List<Window> windows = new ArrayList<>();
		Instant first = this.granularity.ceiling(this.start);
		while (!first.isAfter(this.end)) {
			Instant last = first.plus(width.multipliedBy(MAX_INTERVALS - 1));
			windows.add(new Window(first, last.isBefore(this.end) ? last : this.end));
			first = last.plus(width);
		}
		if (!this.oldestFirst) {
			Collections.reverse(windows);
		}
		return List.copyOf(windows);
	}

	private static void requireRange(Granularity granularity, Instant start, Instant end) {
		Arguments.requireRange(start, end);
		if (start.isBefore(Instant.EPOCH)) {
			throw new IllegalArgumentException("start must not be before 1970 but was " + start);
		}
		long intervals = (end.getEpochSecond() - start.getEpochSecond()) / granularity.seconds();
		if (intervals > (long) MAX_INTERVALS * MAX_WINDOWS) {
			throw new IllegalArgumentException(
					"start and end must be at most 30,000,000 candles apart but were " + intervals);
		}
	}

	/**
	 * A part of a range that the exchange answers at once.
	 *
	 * @param first first instant, inclusive
	 * @param last last instant, inclusive
	 */
	public record Window(Instant first, Instant last) {

	}

}
