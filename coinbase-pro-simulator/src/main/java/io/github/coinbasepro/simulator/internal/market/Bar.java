package io.github.coinbasepro.simulator.internal.market;

import org.jspecify.annotations.Nullable;

/**
 * Prices, in ticks, and volume, in lots, of a stretch of time.
 *
 * @param low lowest price
 * @param high highest price
 * @param open first price
 * @param close last price
 * @param volume what was traded
 */
record Bar(long low, long high, long open, long close, long volume) {

	static Bar of(long price, long size) {
		return new Bar(price, price, price, price, size);
	}

	static Bar join(@Nullable Bar earlier, Bar later) {
		if (earlier == null) {
			return later;
		}
		return new Bar(Math.min(earlier.low, later.low), Math.max(earlier.high, later.high), earlier.open, later.close,
				earlier.volume + later.volume);
	}

}
