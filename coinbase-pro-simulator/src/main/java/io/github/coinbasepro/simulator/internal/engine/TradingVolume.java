package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * What one user traded in the last thirty days, in USD, counted by the hour.
 */
final class TradingVolume {

	private static final long SECONDS_PER_HOUR = Duration.ofHours(1).toSeconds();

	private static final long HOURS = Duration.ofDays(30).toHours();

	private final Deque<Hour> hours = new ArrayDeque<>();

	private BigDecimal total = BigDecimal.ZERO;

	void add(Instant at, @Nullable BigDecimal usd) {
		if (usd == null) {
			return;
		}
		long number = hour(at);
		Hour last = this.hours.peekLast();
		if (last != null && last.number >= number) {
			this.hours.removeLast();
			this.hours.addLast(new Hour(last.number, last.usd.add(usd)));
		}
		else {
			this.hours.addLast(new Hour(number, usd));
		}
		this.total = this.total.add(usd);
		at(at);
	}

	BigDecimal at(Instant now) {
		long oldest = hour(now) - HOURS;
		Hour first = this.hours.peekFirst();
		while (first != null && first.number <= oldest) {
			this.total = this.total.subtract(first.usd);
			this.hours.removeFirst();
			first = this.hours.peekFirst();
		}
		return this.total;
	}

	private static long hour(Instant instant) {
		return Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_HOUR);
	}

	private record Hour(long number, BigDecimal usd) {

	}

}
