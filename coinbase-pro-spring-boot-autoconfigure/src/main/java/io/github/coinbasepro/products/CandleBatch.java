package io.github.coinbasepro.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The candles of one window of a range, and how far the range has come.
 *
 * @param window the window
 * @param number number of the window, from 1
 * @param total number of windows in the range
 * @param candles the candles, in the order that was asked for; one for each interval at
 * most
 * @param gaps starts of the intervals, ascending, that have no candle: nothing traded in
 * them, or the exchange has lost them
 */
public record CandleBatch(CandleQuery.Window window, int number, int total, List<Candle> candles, List<Instant> gaps) {

	/**
	 * Sorts what the exchange answered into a batch: rows outside the window, rows twice
	 * and, unless asked for, the row of an interval that is not over yet are left out.
	 * @param query the query
	 * @param number number of the window, from 1
	 * @param total number of windows in the range
	 * @param window the window
	 * @param rows what the exchange answered
	 * @param now the time
	 * @return the batch
	 */
	public static CandleBatch of(CandleQuery query, int number, int total, CandleQuery.Window window, List<Candle> rows,
			Instant now) {
		Comparator<Candle> byTime = Comparator.comparing(Candle::time);
		Instant unfinished = query.withUnfinished() ? Instant.MAX : now.minus(query.granularity().duration());
		Set<Instant> seen = new HashSet<>();
		List<Candle> candles = rows.stream()
			.filter((row) -> !row.time().isBefore(window.first()) && !row.time().isAfter(window.last()))
			.filter((row) -> !row.time().isAfter(unfinished))
			.filter((row) -> seen.add(row.time()))
			.sorted(query.oldestFirst() ? byTime : byTime.reversed())
			.toList();
		return new CandleBatch(window, number, total, candles, gaps(query, window, seen, now));
	}

	private static List<Instant> gaps(CandleQuery query, CandleQuery.Window window, Set<Instant> seen, Instant now) {
		List<Instant> gaps = new ArrayList<>();
		Instant interval = query.granularity().ceiling(window.first());
		while (!interval.isAfter(window.last()) && !interval.plus(query.granularity().duration()).isAfter(now)) {
			if (!seen.contains(interval)) {
				gaps.add(interval);
			}
			interval = interval.plus(query.granularity().duration());
		}
		return List.copyOf(gaps);
	}

}
