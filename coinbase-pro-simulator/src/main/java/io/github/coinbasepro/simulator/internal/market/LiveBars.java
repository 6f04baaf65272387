package io.github.coinbasepro.simulator.internal.market;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The minutes since the market opened, made of real trades. Remembers the newest hundred
 * thousand minutes in which something traded.
 */
final class LiveBars {

	private static final int CAPACITY = 100_000;

	private final long firstMinute;

	private final TreeMap<Long, Bar> bars = new TreeMap<>();

	LiveBars(long firstMinute) {
		this.firstMinute = firstMinute;
	}

	long firstMinute() {
		return this.firstMinute;
	}

	synchronized void add(long minute, Bar bar) {
		this.bars.put(minute, Bar.join(this.bars.get(minute), bar));
		if (this.bars.size() > CAPACITY) {
			this.bars.pollFirstEntry();
		}
	}

	synchronized void clear() {
		this.bars.clear();
	}

	synchronized int size() {
		return this.bars.size();
	}

	synchronized @Nullable Bar bar(long minute) {
		return this.bars.get(minute);
	}

	synchronized long lastMinute() {
		Map.Entry<Long, Bar> last = this.bars.lastEntry();
		return (last != null) ? last.getKey() : this.firstMinute - 1;
	}

}
