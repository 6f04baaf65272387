package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.Trade;
import org.jspecify.annotations.Nullable;

/**
 * The candles of one product. Every candle is the sum of its minutes, wherever they come
 * from: a made-up past, then real trades.
 */
public final class Candles {

	private static final int MINUTE = 60;

	private final Listing listing;

	private final History history;

	private final LiveBars live;

	private volatile boolean withHistory = true;

	Candles(Listing listing, long seed, long firstLiveMinute) {
		this.listing = listing;
		this.history = new History(seed, listing);
		this.live = new LiveBars(firstLiveMinute);
	}

	long openingPrice() {
		return this.history.path().at(this.live.firstMinute());
	}

	void forget() {
		this.withHistory = false;
		this.live.clear();
	}

	void traded(Trade trade) {
		long minute = Math.floorDiv(trade.time().getEpochSecond(), MINUTE);
		this.live.add(minute, Bar.of(this.listing.ticks(trade.price()), this.listing.lots(trade.size())));
	}

	/**
	 * Candles, newest first. Intervals without trades have none.
	 * @param start start of the first interval, in seconds since the epoch
	 * @param end start of the last interval, in seconds since the epoch
	 * @param granularity length of an interval in seconds, a multiple of a minute
	 * @return candles
	 */
	public List<Candle> between(long start, long end, int granularity) {
		PricePath path = this.history.path();
		List<Candle> candles = new ArrayList<>();
		long last = Math.min(end, this.live.lastMinute() * MINUTE);
		for (long time = ceiling(start, granularity); time <= last; time += granularity) {
			Bar bar = sum(path, time / MINUTE, (time + granularity) / MINUTE);
			if (bar != null) {
				candles.add(candle(time, bar));
			}
		}
		Collections.reverse(candles);
		return candles;
	}

	/**
	 * Returns the newest candles, newest first. Intervals without trades have none.
	 * @param count how many candles
	 * @param now the time, in seconds since the epoch
	 * @param granularity length of an interval in seconds, a multiple of a minute
	 * @return candles
	 */
	public List<Candle> newest(int count, long now, int granularity) {
		PricePath path = this.history.path();
		List<Candle> candles = new ArrayList<>();
		long time = Math.min(now, this.live.lastMinute() * MINUTE) / granularity * granularity;
		long first = this.withHistory ? 0 : this.live.firstMinute() * MINUTE;
		while (candles.size() < count && time >= first) {
			Bar bar = sum(path, time / MINUTE, (time + granularity) / MINUTE);
			if (bar != null) {
				candles.add(candle(time, bar));
			}
			time -= granularity;
		}
		return candles;
	}

	/**
	 * The sum of a stretch of time as one candle.
	 * @param start start of the stretch, in seconds since the epoch
	 * @param end end of the stretch, in seconds since the epoch
	 * @return a candle, or {@code null} if nothing traded
	 */
	public @Nullable Candle sum(long start, long end) {
		Bar bar = sum(this.history.path(), Math.floorDiv(start, MINUTE), Math.floorDiv(end, MINUTE) + 1);
		return (bar != null) ? candle(start, bar) : null;
	}

	private @Nullable Bar sum(PricePath path, long firstMinute, long endMinute) {
		Bar sum = null;
		for (long minute = firstMinute; minute < endMinute; minute++) {
			Bar bar = (minute < this.live.firstMinute()) ? historicBar(path, minute) : this.live.bar(minute);
			if (bar != null) {
				sum = Bar.join(sum, bar);
			}
		}
		return sum;
	}

	private @Nullable Bar historicBar(PricePath path, long minute) {
		return this.withHistory ? this.history.bar(path, minute) : null;
	}

	private static long ceiling(long time, int granularity) {
		return -Math.floorDiv(-time, (long) granularity) * granularity;
	}

	private Candle candle(long time, Bar bar) {
		BigDecimal volume = this.listing.size(bar.volume());
		return new Candle(time, this.listing.price(bar.low()), this.listing.price(bar.high()),
				this.listing.price(bar.open()), this.listing.price(bar.close()), volume);
	}

}
