package io.github.coinbasepro.orders;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * An order that has passed the checks, for as long as the prices are fresh that it was
 * checked against.
 *
 * @param order the order to send
 * @param quote the best prices that it was checked against, null if against none
 */
record CheckedOrder(NewOrder order, @Nullable Quote quote) {

	/**
	 * How old these prices may be when the order is written.
	 */
	static final Duration VALID = Duration.ofSeconds(5);

	/**
	 * Returns whether the order must be checked again before it is written.
	 * @param nanos the time, in nanoseconds
	 */
	boolean isOutdated(long nanos) {
		return this.quote != null && nanos - this.quote.since() > VALID.toNanos();
	}

}
