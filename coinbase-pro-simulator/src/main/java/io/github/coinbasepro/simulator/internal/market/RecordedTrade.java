package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.simulator.internal.engine.Side;

/**
 * A trade as it was recorded.
 *
 * @param time when it happened
 * @param price price of the trade
 * @param size amount of base currency
 * @param makerSide side of the order that stood in the book
 */
record RecordedTrade(Instant time, BigDecimal price, BigDecimal size, Side makerSide) {

}
