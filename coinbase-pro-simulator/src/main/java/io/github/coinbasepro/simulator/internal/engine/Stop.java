package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an order waits for: a trade at a price. With a limit price it is one half of a
 * take-profit and stop-loss pair, whose other half stands in the book meanwhile.
 *
 * @param direction which way the price must go
 * @param price price of the trade that triggers the order
 * @param limitPrice limit of a pair once triggered
 */
public record Stop(StopDirection direction, BigDecimal price, @Nullable BigDecimal limitPrice) {

	boolean isPair() {
		return this.limitPrice != null;
	}

}
